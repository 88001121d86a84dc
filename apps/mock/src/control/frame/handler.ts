import type { operations } from "../../document/schema.gen.ts";
import type { Steered } from "./steered.ts";

/** The operations of the control's document, by id. */
export type ControlId = keyof operations;

type Part<Id extends ControlId, Name extends "path" | "query"> =
  NonNullable<operations[Id]["parameters"][Name]> extends never
    ? unknown
    : NonNullable<operations[Id]["parameters"][Name]>;

type BodyOf<Id extends ControlId> = operations[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : operations[Id] extends { requestBody?: { content: { "application/json": infer Body } } }
    ? Body | undefined
    : undefined;

/** A call that fits the document. */
export interface ControlCall<Id extends ControlId> {
  path: Part<Id, "path">;
  query: Part<Id, "query">;
  body: BodyOf<Id>;
  /** What `X-Mock-Session` names; null without it, and where it is empty. */
  session: string | null;
  request: Request;
  url: URL;
  steered: Steered;
}

type Success = 200 | 201 | 202 | 204;

type AnswerOf<Responses> = {
  [Status in keyof Responses & Success]: Responses[Status] extends { content: { "application/json": infer Body } }
    ? { status: Status; body: Body; headers?: Record<string, string> }
    : { status: Status; body?: undefined; headers?: Record<string, string> };
}[keyof Responses & Success];

/** What the document declares for a success, or a response of its own where that is no JSON. */
export type ControlAnswer<Id extends ControlId> = AnswerOf<operations[Id]["responses"]> | Response;

/** Does what an operation says. Whatever is refused is thrown as `Refused`, before anything is done. */
export type Handler<Id extends ControlId> = (call: ControlCall<Id>) => ControlAnswer<Id> | Promise<ControlAnswer<Id>>;

/** A handler for each operation. */
export type Handlers = { [Id in ControlId]: Handler<Id> };
