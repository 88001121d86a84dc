import { describe, expect, test } from "vitest";
import { ConfigurationError, createCaller, createClient } from "../../src/entry/index.ts";
import type { ClientOptions } from "../../src/entry/index.ts";
import { getClients } from "../../src/entry/v1.ts";
import { credentials, json } from "../client.ts";

function refusal(options: unknown): ConfigurationError {
  try {
    createClient(options as ClientOptions);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
  throw new Error("the options were accepted");
}

describe("credentials that cannot be right are refused", () => {
  test.each([
    ["no options", undefined],
    ["no credentials", {}],
    ["no password", { credentials: { username: "demo" } }],
    ["an empty username", { credentials: { username: "", password: "demo" } }],
    ["a variable that is not set", { credentials: { username: "demo", password: undefined } }],
    ["a number", { credentials: { username: "demo", password: 4711 } }],
    ["a line break", { credentials: { username: "demo", password: "secret\n" } }],
    ["a character that headers cannot carry", { credentials: { username: "demo", password: "sécr€t" } }],
  ])("%s", (_, options) => {
    const error = refusal(options);
    expect(error).toMatchObject({ kind: "configuration", name: "ConfigurationError" });
    expect(error.operation).toBeUndefined();
    expect(error.message).toMatch(/^credentials\.(username|password) /);
    expect(error.message).not.toContain("secret");
  });
});

describe("a base URL that cannot be right is refused", () => {
  test.each([
    ["integrate.d6plus.co.za/api", /^baseUrl must be like https:/],
    ["", /^baseUrl must be like https:/],
    ["ftp://127.0.0.1/api", /^baseUrl must be like https:/],
    ["https://integrate.d6plus.co.za/api/v1", /^baseUrl must be like https:/],
    ["https://integrate.d6plus.co.za/api/V2/", /^baseUrl must be like https:/],
    ["https://demo:hunter2@integrate.d6plus.co.za/api", /^baseUrl must be like https:/],
    ["https://integrate.d6plus.co.za/api?", /^baseUrl must be like https:/],
    ["https://integrate.d6plus.co.za/api?key=hunter2", /^baseUrl must be like https:/],
    ["https://integrate.d6plus.co.za/api#hunter2", /^baseUrl must be like https:/],
    ["http://integrate.d6plus.co.za/api", /^baseUrl must be like https:/],
    ["http://127.0.0.1.example.com/api", /^baseUrl must be like https:/],
    ["http://10.0.0.1/api", /^baseUrl must be like https:/],
  ])("%s", (baseUrl, message) => {
    const error = refusal({ credentials, baseUrl });
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain("hunter2");
  });
});

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, "30", null])("a timeoutMs of %s is refused", (timeoutMs) => {
  expect(refusal({ credentials, timeoutMs }).message).toMatch(/^timeoutMs must be/);
});

test("an option that does not exist, and a fetch that is none, are refused", () => {
  expect(refusal({ credentials, baseURL: "https://x.test" }).message).toMatch(/^baseURL is unknown .*baseUrl/);
  expect(refusal({ credentials, fetch: "fetch" }).message).toMatch(/^fetch must be a function/);
});

test.each([
  [undefined, "https://integrate.d6plus.co.za/api/v1/settings/clients"],
  ["https://integrate.d6plus.co.za/api/", "https://integrate.d6plus.co.za/api/v1/settings/clients"],
  ["https://proxy.example.com/v1/d6", "https://proxy.example.com/v1/d6/v1/settings/clients"],
  ["http://127.0.0.1:4010/api", "http://127.0.0.1:4010/api/v1/settings/clients"],
  ["http://localhost:4010", "http://localhost:4010/v1/settings/clients"],
  ["http://[::1]:4010/api", "http://[::1]:4010/api/v1/settings/clients"],
])("the base URL %s leads to %s", async (baseUrl, expected) => {
  const urls: string[] = [];
  const fetch = (url: string): Response => {
    urls.push(url);
    return json([]);
  };
  await createClient({ credentials, baseUrl, fetch }).v1.clients.list();
  await getClients(createCaller({ credentials, baseUrl, fetch }));
  expect(urls).toEqual([expected, expected]);
});

test("an injected fetch is called without a receiver, as the browsers' own demands", async () => {
  const receivers: unknown[] = [];
  const fetch = function (this: unknown): Response {
    receivers.push(this);
    return json([]);
  };
  await createClient({ credentials, fetch }).v1.clients.list();
  expect(receivers).toEqual([undefined]);
});
