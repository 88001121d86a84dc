import type { CallOptions } from "./call-options.ts";
import type { paths } from "./generated/schema.gen.ts";
import type { Method } from "./operation.ts";

/**
 * Path-style calls: `d6.http.GET("/v1/settings/clients/{school_login_id}", { params: { path: { ... } } })`. Paths,
 * parameters and bodies are those of the contract, under their wire names. Errors are thrown, the same ones as by the
 * operations. Path values are checked before anything is sent; `false` in a query is left out.
 */
export interface HttpClient {
  GET<Path extends PathsWith<"get">>(path: Path, ...init: Init<paths[Path]["get"]>): Answers<paths[Path]["get"]>;
  POST<Path extends PathsWith<"post">>(path: Path, ...init: Init<paths[Path]["post"]>): Answers<paths[Path]["post"]>;
  PATCH<Path extends PathsWith<"patch">>(
    path: Path,
    ...init: Init<paths[Path]["patch"]>
  ): Answers<paths[Path]["patch"]>;
  DELETE<Path extends PathsWith<"delete">>(
    path: Path,
    ...init: Init<paths[Path]["delete"]>
  ): Answers<paths[Path]["delete"]>;
  /**
   * Sends to any versioned path, for what the contract does not have yet. Nothing about the answer is known, so it is
   * `unknown`: check it.
   */
  request(request: HttpRequest): Promise<HttpResult<unknown>>;
}

/** An untyped request. */
export interface HttpRequest extends CallOptions {
  method: Method;
  /** A path template that begins with a version: `/v2/settings/clientintegrations`. */
  path: string;
  /** Values by place and wire name. */
  params?: HttpParams | undefined;
  /** Sent as JSON. */
  body?: unknown;
}

/** Values by place and wire name; what is undefined, and a query value that is false, is left out; lists get commas. */
export interface HttpParams {
  path?: Readonly<Record<string, string | number>> | undefined;
  query?: Readonly<Record<string, string | number | boolean | readonly number[] | undefined>> | undefined;
  header?: Readonly<Record<string, string | number | undefined>> | undefined;
}

/** A success. */
export interface HttpResult<Body> {
  /** The parsed body; undefined after a 204. */
  readonly data: Body;
  readonly status: number;
  readonly headers: Headers;
  /** How often the request was tried. */
  readonly attempts: number;
  /** How long the call took in milliseconds, with all its tries and waits. */
  readonly ms: number;
}

/** The paths of the contract that have a method. */
export type PathsWith<Verb extends string> = {
  [Path in keyof paths]: paths[Path] extends Record<Verb, object> ? Path : never;
}[keyof paths];

/** The second argument; it can be left out when nothing in it is required. */
export type Init<Target> =
  Record<string, never> extends Payload<Target>
    ? [init?: Payload<Target> & CallOptions]
    : [init: Payload<Target> & CallOptions];

type Payload<Target> = Params<Target> & RequestBody<Target>;

type Params<Target> = Target extends { parameters: infer Parameters }
  ? Partial<Parameters> extends Parameters
    ? { params?: Parameters }
    : { params: Parameters }
  : never;

type RequestBody<Target> = Target extends { requestBody: { content: { "application/json": infer Body } } }
  ? { body: Body }
  : { body?: never };

/** What comes back. */
export type Answers<Target> = Promise<HttpResult<Data<Target>>>;

type Data<Target> = Target extends { responses: infer Responses }
  ? { [Status in keyof Responses & Success]: Json<Responses[Status]> }[keyof Responses & Success]
  : never;

type Success = 200 | 201 | 202 | 203 | 204;

type Json<Response> = Response extends { content: { "application/json": infer Body } } ? Body : undefined;
