import { documentText, operations } from "../frame/document.ts";
import type { Handlers } from "../frame/handler.ts";
import { handedOut } from "./handed-out.ts";

/** What the mock is, and what it can do. */
export const mock = {
  getMock: ({ url, steered }) => ({
    status: 200,
    body: {
      name: "A mock of the d6 Integrate API",
      version: steered.version,
      api: `${url.origin}/api`,
      document: `${url.origin}/__mock/control.json`,
      calls: operations.map(({ method, path, summary }) => ({ method, path, does: summary })),
    },
    headers: { vary: "Accept" },
  }),
  async getHealth({ url, steered: { check, contract, version, started } }) {
    await check();
    return {
      status: 200,
      body: {
        status: "ok",
        version,
        uptime: (Date.now() - started.getTime()) / 1000,
        started: started.toISOString(),
        operations: contract.operations.length,
        contract: `${url.origin}/__mock/openapi.json`,
      },
    };
  },
  getControlDocument: () => new Response(documentText, { headers: { "content-type": "application/json" } }),
  getContract: ({ url, steered: { contract } }) => Response.json(handedOut(contract.document, url.origin)),
  async listOperations({ steered: { contract, withSchool } }) {
    const paths = contract.document.paths;
    const body = await withSchool(null, async (school) =>
      contract.operations.map((operation) => {
        const { id, method, path, examples, evidence } = operation;
        const { summary, tags } = paths[path]![method as "get"]!;
        return {
          id,
          method: method.toUpperCase(),
          path,
          title: summary,
          tag: tags[0] ?? "",
          by: school.knows(operation) ? ("school" as const) : ("example" as const),
          responses: [...examples].map(([status, cases]) => ({
            status,
            evidence: evidence.get(status)!,
            examples: Object.keys(cases),
          })),
        };
      }),
    );
    return { status: 200, body };
  },
} satisfies Partial<Handlers>;
