import { getHttpConfigFromRequest } from "@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js";
import prismMocker, { resetJSONSchemaGenerator } from "@stoplight/prism-http/dist/mocker/index.js";
import { seedFaker } from "./generators.ts";
import type { Preference } from "./preference.ts";
import { left, right } from "./prism.ts";
import type { Components, Resource } from "./prism.ts";

// Prism is CommonJS: Node hands out all that a module exports, test runners and bundlers what it calls its default.
const mocker = "default" in prismMocker ? prismMocker.default : prismMocker;

/** What a caller asks of the answer, as Prism reads it; a Left where it cannot be read. */
export const readPreference = getHttpConfigFromRequest as (
  asked: Parameters<typeof getHttpConfigFromRequest>[0],
) => { _tag: "Right"; right: Preference } | { _tag: "Left"; left: Error };

/** Prism's mocker, without what it gets wrong. */
export const mock = ((options) => (logger) => {
  const { seed } = options.config as Preference;
  if (seed !== undefined) seedFaker(seed);
  const outcome = mocker(options)(logger);
  if (seed !== undefined) {
    // It would be that of every later body too.
    resetJSONSchemaGenerator();
    seedFaker(undefined);
  }
  if (outcome._tag === "Left") return left(outcome.left);
  const { statusCode, headers = {}, ...rest } = outcome.right;
  return right({ ...rest, statusCode, headers: written(headers, options.resource, statusCode) });
}) satisfies Components["mock"] as Components["mock"];

/** Headers as texts: Prism leaves lists as they are, and makes null of what is neither number nor text. */
function written(headers: Record<string, unknown>, { responses }: Resource, status: number): Record<string, string> {
  const declared = responses.find(({ code }) => code === String(status))?.headers ?? [];
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const { schema } = declared.find((header) => header.name === name) ?? {};
      return [name, textOf(value ?? sampleOf(schema as Schema))];
    }),
  );
}

type Schema = { type?: unknown; items?: Schema; examples?: unknown[]; default?: unknown; enum?: unknown[] } | undefined;

function sampleOf(schema: Schema): unknown {
  const given = schema?.examples?.[0] ?? schema?.default ?? schema?.enum?.[0];
  if (given !== undefined) return given;
  if (schema?.type === "array") return [sampleOf(schema.items)];
  return { boolean: true, integer: 0, number: 0 }[String(schema?.type)] ?? "string";
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(",");
  if (typeof value === "object" && value !== null) return Object.entries(value).flat().map(textOf).join(",");
  return typeof value === "string" ? value : JSON.stringify(value);
}
