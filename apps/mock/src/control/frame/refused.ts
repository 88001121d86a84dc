import { problemReply } from "../../engine/problem.ts";
import { toResponse } from "../../engine/response.ts";

/** The part of a call that is refused, and where in it, as a JSON pointer. */
export interface Place {
  in: "path" | "query" | "body" | "header";
  pointer: string;
}

/** A call is refused and nothing of it is done: thrown by whatever finds out, answered as a problem. */
export class Refused extends Error {
  override name = "Refused";
  readonly status: number;
  readonly title: string;
  readonly place: Place | undefined;

  constructor(detail: string, place?: Place, status = 400, title = "The input is refused") {
    super(detail);
    this.status = status;
    this.title = title;
    this.place = place;
  }

  toResponse(): Response {
    return toResponse(problemReply(this.status, this.title, this.message, { ...this.place }));
  }
}

/** Something of the body cannot be. */
export const refusedBody = (pointer: string, detail: string): Refused => new Refused(detail, { in: "body", pointer });

/** There is nothing of an id. */
export const missing = (detail: string): Refused =>
  new Refused(detail, { in: "path", pointer: "/id" }, 404, "There is nothing of this id");
