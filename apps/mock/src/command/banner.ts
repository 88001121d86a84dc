import { contract } from "../contract/contract.ts";
import { credentials } from "../school/access/credentials.ts";
import { firstExtraSchool } from "../school/seed/plan.ts";
import type { RunningMock, ServerOptions } from "./server.ts";

/** What the command prints when the mock listens: where, how to log in, and two calls to try. */
export function banner({ url }: RunningMock, { clock, db, schools = 0 }: ServerOptions): string {
  const more = schools === 0 ? "" : `,\n           ${schools} more from ${firstExtraSchool} on (activated)`;
  const { username, password } = credentials;
  const { credentialHeaders } = contract;
  const curl = `curl -H '${credentialHeaders.username}: ${username}' -H '${credentialHeaders.password}: ${password}'`;
  return `
  A d6 school is open.

  API      ${url}/api
  Login    ${username} / ${password}
  Schools  1000 (activated), 1201 (waits to be activated), 1202 (has not authorised you)${more}
  Kept     ${db === undefined ? "in memory; --db school.db keeps changes" : `in ${db}`}
  Today    ${clock} in the school; --clock now for the real date
  Control  ${url}/__mock/health, /__mock/requests, /__mock/quirks, /__mock/openapi.json, POST /__mock/reset

  Try

  ${curl} ${url}/api/v1/settings/clients

  ${curl} -X PATCH ${url}/api/v1/finplus/debtmanagement/debtornotes/notes/1000 \\
    -d '{"note_id": "7", "note": "Asked to be phoned back tomorrow at 10am"}'

  Ctrl-C closes it.
`;
}
