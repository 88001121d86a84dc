import { expect, test } from "./steered.ts";

const operation = "v1GetPromiseToPays";

test("shows that it loads while the API is slow", async ({ app, mock }) => {
  await mock.rule({ operation, delayMs: 1500 });
  await app.getByRole("button").click();
  await expect(app.getByRole("status")).toHaveText("Loading…");
  await expect(app.getByRole("status")).toHaveText("Loaded");
  await expect(app.getByRole("listitem")).toHaveCount(3);
});

test("says that the school does not answer, and loads when it does again", async ({ app, mock }) => {
  const { id } = await mock.rule({ operation, times: 2, respond: { status: 503 } });
  for (const text of ["The school does not answer, try again", "The school does not answer, try again", "Loaded"]) {
    await app.getByRole("button").click();
    await expect(app.getByRole("status")).toHaveText(text);
  }
  expect((await mock.rules()).find((rule) => rule.id === id)).toMatchObject({ hits: 2, left: 0 });
  expect((await mock.requests({ operation })).map(({ status }) => status)).toEqual([200, 503, 503]);
});

for (const fault of ["reset", "empty", "truncated-json"] as const) {
  test(`survives a connection that breaks: ${fault}`, async ({ app, mock }) => {
    // Without `times`: a browser asks once more where a connection that it kept open breaks.
    await mock.rule({ operation, fault });
    await app.getByRole("button").click();
    await expect(app.getByRole("status")).toHaveText("Something is wrong with the connection");
    await mock.removeRule();
    await app.getByRole("button").click();
    await expect(app.getByRole("status")).toHaveText("Loaded");
  });
}

test("shows a promise that was kept in part", async ({ app, mock }) => {
  await mock.payPromise(12, "250.00");
  await app.getByRole("button").click();
  await expect(app.getByRole("listitem").last()).toHaveText("1000.00 by 2024-05-31: Partial");
});

test("says that a school has withdrawn its authorisation", async ({ app, mock }) => {
  await mock.switchIntegration(1000, 10, { activated_by_school: false });
  await app.getByRole("button").click();
  await expect(app.getByRole("status")).toHaveText("The school has not opened this to us");
});
