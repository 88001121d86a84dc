import type { Operation } from "../contract/contract.ts";
import type { Reply } from "../contract/refusal.ts";
import { loadMocker, mocked } from "../prism/instance.ts";
import type { Outcome } from "../prism/instance.ts";
import { brokenReply } from "./judgement.ts";
import { mayPrefer } from "../prism/preference.ts";
import type { Preference } from "../prism/preference.ts";
import type { Sent, Violation } from "../prism/prism.ts";
import { problemReply } from "./problem.ts";
import { violationsHeader } from "./violations.ts";

/** What a request asks of the answer; a problem where that cannot be read. */
export async function preferenceOf(headers: Headers, query: URLSearchParams): Promise<Preference | Reply> {
  if (!mayPrefer(headers, query)) return {};
  const { readPreference } = await loadMocker();
  const read = readPreference({
    headers: { prefer: headers.get("prefer") ?? "" },
    url: { path: "", query: asRecord(query) },
  });
  return read._tag === "Left" ? problemOf(read.left) : read.right;
}

const asRecord = (query: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );

/** How often an invented body is drawn before one that breaks the contract is taken. */
const draws = 10;

/** Prism's answer from the examples and schemas of the contract, with what of the request it refuses. */
export async function mockedReply(
  sent: Sent,
  preference: Preference,
  strict: boolean,
): Promise<Reply & { refused?: Violation[] }> {
  try {
    let outcome = await mocked(sent, preference);
    // Prism's generator now and then misses a pattern, and its sampler what is more than a type.
    for (let draw = 1; draw < draws && isBrokenInvention(outcome, sent, preference); draw++) {
      const { seed } = preference;
      const again = { ...preference, dynamic: true, ...(seed !== undefined && { seed: `${seed} ${draw}` }) };
      outcome = await mocked(sent, again);
    }
    const { reply, violations } = outcome;
    if (strict && violations.output.length > 0) return brokenReply(sent.operation, reply, violations.output);
    return {
      ...reply,
      refused: violations.input,
      headers: { ...reply.headers, ...violationsHeader(violations.input, violations.output) },
    };
  } catch (error) {
    return unmet(error as PrismError, sent.operation, preference);
  }
}

function isBrokenInvention({ reply, violations }: Outcome, { operation }: Sent, { dynamic }: Preference): boolean {
  const hasExamples = Object.keys(operation.examples.get(reply.status) ?? {}).length > 0;
  return violations.output.length > 0 && (dynamic === true || !hasExamples);
}

interface PrismError extends Error {
  status?: number;
  detail?: string;
}

/** What Prism cannot do as a problem that tells what there is. */
function unmet(error: PrismError, { id, examples }: Operation, { code, exampleKey }: Preference): Reply {
  const statuses = [...examples.keys()];
  const status = code ?? Math.min(...statuses);
  const names = Object.keys(examples.get(status) ?? {});
  if (!examples.has(status)) return missing(`${id} has no ${status}, only ${statuses.join(", ")}.`);
  // Prism answers 500 for an example that the status which is asked for does not have.
  if (exampleKey === undefined || names.includes(exampleKey)) return problemOf(error);
  return missing(`${id} ${status} has no example ${JSON.stringify(exampleKey)}, only ${names.join(", ") || "none"}.`);
}

const missing = (detail: string): Reply =>
  problemOf({
    name: "https://stoplight.io/prism/errors#NOT_FOUND",
    message: "The server cannot find the requested content",
    status: 404,
    detail,
  });

const problemOf = ({ name, message, status = 500, detail = "" }: PrismError): Reply => {
  const type = name === "Error" ? "https://stoplight.io/prism/errors#UNKNOWN" : name;
  return problemReply(status, message, detail, { type });
};
