import { afterEach } from "vitest";
import { createMock } from "../../src/index.ts";
import type { Mock, MockOptions } from "../../src/index.ts";

const credentials = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };
export const clients = "/v1/settings/clients";
export const notes = "/v1/finplus/debtmanagement/debtornotes/notes";
const mocks: Mock[] = [];

afterEach(() => Promise.all(mocks.splice(0).map((mock) => mock.close())));

/** Opens a mock that is closed after the test, with ways to ask it. */
export async function open(options: MockOptions = {}) {
  const mock = await createMock(options);
  mocks.push(mock);
  const get = async (path = clients, init: RequestInit = {}) =>
    mock.fetch(`http://mock.test${path}`, { ...init, headers: { ...credentials, ...(init.headers as object) } });
  const statuses = async (count: number, path?: string, init?: RequestInit) => {
    const found: number[] = [];
    for (let turn = 0; turn < count; turn++) found.push((await get(path, init)).status);
    return found;
  };
  return { mock, get, statuses };
}
