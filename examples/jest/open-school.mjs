import { startMock } from "@d6-integrate/mock";

// Jest imports this file as it is, once for all tests: the mock needs no translation.
export default async function openSchool() {
  globalThis.school = await startMock({ port: 0 });
  process.env.D6_BASE_URL = `${globalThis.school.url}/api`;
}
