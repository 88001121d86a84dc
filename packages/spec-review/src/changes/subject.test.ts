import { describe, expect, it } from "vitest";

import { subjectOf } from "./subject.ts";

describe("what a pointer is about", () => {
  it.each([
    ["openapi.yaml", "/components/schemas/Order/properties/status", "Order.status"],
    ["openapi.yaml", "/paths/~1orders/post/requestBody/content/application~1json/schema/properties/sku", "body.sku"],
    [
      "openapi.yaml",
      "/paths/~1orders/get/responses/200/content/application~1json/schema/items/properties/id",
      "answer 200[].id",
    ],
    ["openapi.yaml", "/paths/~1orders/get/responses/200/headers/X-Total", "answer 200 header X-Total"],
    ["openapi.yaml", "/paths/~1orders/get", ""],
    ["paths/orders.yaml", "/get/responses/404", "answer 404"],
    ["schemas/Order.yaml", "/properties/lines/items/properties/sku", "Order.lines[].sku"],
    ["schemas/Order.yaml", "/description", "Order"],
    ["schemas/Order.yaml", "", "Order"],
  ])("in %s at %s is %s", (path, pointer, subject) => {
    expect(subjectOf({ pointer, source: { path } })).toBe(subject);
  });
});
