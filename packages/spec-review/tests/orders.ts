/** A small contract about orders; every test changes one thing in it. */
export const ORDERS = `openapi: 3.1.0
info:
  title: Orders
  version: 1.0.0
  license: { name: MIT, identifier: MIT }
servers:
  - url: https://orders.example.org
security:
  - key: []
paths:
  /orders:
    get:
      operationId: listOrders
      summary: All orders
      parameters:
        - { name: limit, in: query, description: How many, schema: { type: integer } }
      responses:
        "200":
          description: The orders
          content:
            application/json:
              schema:
                type: array
                items: { $ref: "#/components/schemas/Order" }
        "400": { description: Refused }
    post:
      operationId: placeOrder
      summary: Place an order
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                sku: { type: string, maxLength: 40 }
                channel: { type: string, enum: [web, app, store] }
      responses:
        "201": { description: Placed }
        "400": { description: Refused }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: { type: string }
        note: { type: string }
`;

/** The orders with one piece of text replaced; the piece has to be there once. */
export function ordersWith(text: string, replacement: string): string {
  const parts = ORDERS.split(text);
  if (parts.length !== 2)
    throw new Error(`Expected ${JSON.stringify(text)} once in the orders, found ${parts.length - 1}`);
  return parts.join(replacement);
}

export const CHANNEL_NARROWED = ordersWith("[web, app, store]", "[web, app]");
export const NOTE_WIDENED = ordersWith(
  "note: { type: string }",
  "note: { type: string }\n        gift: { type: boolean }",
);
export const SUMMARY_REWORDED = ordersWith("summary: All orders", "summary: Every order");
export const BROKEN_REFERENCE = ordersWith("#/components/schemas/Order", "#/components/schemas/Oder");

/** The same contract in three files. */
export const SPLIT_ORDERS: Record<string, string> = {
  "spec/openapi.yaml": ORDERS.replace(
    /paths:[^]*?(?=components:)/,
    "paths:\n  /orders: { $ref: ./paths/orders.yaml }\n",
  ).replace(/ {2}schemas:[^]*$/, ""),
  "spec/paths/orders.yaml": (ORDERS.match(/\n {2}\/orders:\n([^]*?)components:/)?.[1] ?? "")
    .replaceAll(/^ {4}/gm, "")
    .replace("#/components/schemas/Order", "../schemas/Order.yaml"),
  "spec/schemas/Order.yaml":
    "type: object\nrequired: [id]\nproperties:\n  id: { type: string }\n  note: { type: string }\n",
};
