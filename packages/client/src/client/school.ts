import type { Caller } from "../operations/caller.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { schoolArguments } from "../generated/service.gen.ts";
import type { OperationMethod } from "../operations/operation-function.ts";
import type { Operation } from "../base/operation.ts";
import { refusing } from "../errors/refuse.ts";
import type { PagedMethod } from "../operations/paged-function.ts";

/** The operations of a version without the argument that selects the school. */
export type SchoolTree<Tree> = {
  readonly [Resource in keyof Tree]: {
    readonly [Verb in keyof Tree[Resource]]: WithoutSchool<Tree[Resource][Verb]>;
  };
};

type WithoutSchool<Method> =
  Method extends PagedMethod<infer Input, infer Page, infer Responses>
    ? PagedMethod<RestOf<Input>, Page, Responses>
    : Method extends OperationMethod<infer Input, infer Output, infer Responses, infer Empty>
      ? OperationMethod<RestOf<Input>, Output, Responses, Empty>
      : never;

type RestOf<Input extends unknown[]> = Input extends [infer Only extends object]
  ? Partial<Rest<Only>> extends Rest<Only>
    ? [input?: Rest<Only>]
    : [input: Rest<Only>]
  : Input;

type Rest<Input> = Omit<Input, (typeof schoolArguments)[number]>;

/** A caller whose operations are all about one school. */
export function bindSchool(caller: Caller, school: number): Caller & { readonly boundSchool: number } {
  if (!Number.isSafeInteger(school)) {
    throw new InvalidRequestError("school must be the integer id of a school.", { argument: "school" });
  }
  return {
    ...caller,
    boundSchool: school,
    complete: (operation: Operation, input?: object) => withSchool(operation, school, input),
  };
}

/** The arguments of a call with the school of its caller. Another school is refused: one of both must be a mistake. */
function withSchool({ id, parameters }: Operation, school: number, input: object = {}): object {
  const name = schoolArguments.find((argument) => argument in parameters);
  // What is no object is refused with the other arguments.
  if (name === undefined || Object(input) !== input) return input;
  const given = (input as Record<string, unknown>)[name];
  if (given !== undefined && given !== school) {
    refusing(id, id)(name, "is another school than the one that was bound");
  }
  return { ...input, [name]: school };
}
