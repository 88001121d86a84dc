import type { paths } from "@d6-integrate/client";
import { setupServer } from "msw/node";
import { createOpenApiHttp } from "openapi-msw";

/** Handlers of MSW, typed by the contract: a wrong path, status or body does not compile. */
export function notesServer(baseUrl: string) {
  const http = createOpenApiHttp<paths>({ baseUrl });
  return setupServer(
    http.get("/v2/finplus/debtmanagement/debtornotes/notes/{id}", ({ params, response }) =>
      params.id === "7"
        ? response(200).json({ note_id: 7, note: "Phoned" })
        : response(404).json({ success: false, message: "The note does not exist" }),
    ),
  );
}
