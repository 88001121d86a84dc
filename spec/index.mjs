import document from "./dist/openapi.json" with { type: "json" };

export { document };
