import { createMock } from "../src/index.ts";
import type { Mock, MockOptions } from "../src/index.ts";

export interface Answered {
  status: number;
  // Tests read bodies field by field.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
  headers: Headers;
}

/** Opens a school and returns a way to ask it, with the demo credentials unless told otherwise. */
export async function openSchool(options?: MockOptions): Promise<Mock & { ask: typeof ask }> {
  const mock = await createMock(options);
  async function ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answered> {
    const response = await mock.fetch(
      new Request(`http://school.test${path}`, {
        method,
        headers: { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo", ...headers },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : JSON.parse(text), headers: response.headers };
  }
  return { ...mock, ask };
}

/** The header that names the school in v2. */
export const school1000 = { "HTTP-X-SCHOOLID": "1000" };

export const v1 = "/v1/finplus/debtmanagement/debtornotes";
export const v2 = "/v2/finplus/debtmanagement/debtornotes";
