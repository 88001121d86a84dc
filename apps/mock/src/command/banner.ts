import { isLoopback } from "../control/guard.ts";
import { contract } from "../contract/contract.ts";
import { credentials } from "../school/access/credentials.ts";
import { sampleDay } from "../school/rules/clock.ts";
import { firstExtraSchool } from "../school/seed/plan.ts";
import { isPostgres, shownAddress } from "../school/store/postgres/address.ts";
import type { RunningMock, ServerOptions } from "./server.ts";

const { username, password } = credentials;
const { credentialHeaders } = contract;

/** What the command prints when the mock listens: where, how to log in, and two calls to try. */
export async function banner(
  mock: RunningMock,
  { clock, control = true, data, db, host, schools = 0 }: ServerOptions,
): Promise<string> {
  const { url, controlToken } = mock;
  const isOpen = host !== undefined && !isLoopback(host) && control;
  const asks = `${isOpen ? "other machines can reach the mock, so that " : ""}Control asks for Authorization: Bearer`;
  const token = controlToken === undefined ? "" : `\n  Token    ${controlToken}; ${asks}`;
  // A file keeps the schools that it was made with, whatever the flags say.
  const count = db === undefined ? schools : await extraSchools(mock);
  const more = count === 0 ? "" : `,\n           ${count} more from ${firstExtraSchool} on (activated)`;
  const curl = `curl -H '${credentialHeaders.username}: ${username}' -H '${credentialHeaders.password}: ${password}'`;
  return `
  A d6 school is open.

  API      ${url}/api
  Login    ${username} / ${password}
  Schools  ${typeof data === "string" ? `as ${data} has them` : `1000 (activated), 1201 (waits to be activated), 1202 (has not authorised you)${more}`}
  Kept     ${db === undefined ? "in memory; --db school.db keeps changes" : `in ${isPostgres(db) ? shownAddress(db) : db}`}
  Today    ${clock ?? (data === undefined ? sampleDay : "as the data has it")} in the school; --clock now for the real date
  Control  ${control ? `${url}/__mock lists what steers it: rules, requests, the school, its day, quirks, reset` : "closed (--no-control)"}${token}

  Try

  ${curl} ${url}/api/v1/settings/clients

  ${curl} -X PATCH ${url}/api/v1/finplus/debtmanagement/debtornotes/notes/1000 \\
    -d '{"note_id": "7", "note": "Asked to be phoned back tomorrow at 10am"}'

  Ctrl-C closes it.
`;
}

/** How many schools stand beside the three of the samples. */
async function extraSchools({ fetch }: RunningMock): Promise<number> {
  const headers = { [credentialHeaders.username]: username, [credentialHeaders.password]: password };
  const response = await fetch("http://mock/v1/settings/clients", { headers });
  const rows = (await response.json()) as { school_login_id: string }[];
  return new Set(rows.map(({ school_login_id: id }) => Number(id)).filter((id) => id >= firstExtraSchool)).size;
}
