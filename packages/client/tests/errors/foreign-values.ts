import { createContext, runInContext } from "node:vm";

const realm = createContext({});

/** Makes a value in another realm, whose classes are others. */
export function fromAnotherRealm(code: string): unknown {
  return runInContext(code, realm);
}

const throwing = (): never => {
  throw new Error("not to be read");
};

/** Values that somebody may throw or give as a reason, however hard they are to look at. */
export const foreignValues: [name: string, value: unknown][] = [
  ["undefined", undefined],
  ["null", null],
  ["zero", 0],
  ["a number", 7],
  ["a bigint", 7n],
  ["an empty text", ""],
  ["a text", "the user left"],
  ["a symbol", Symbol("left")],
  ["a function", () => {}],
  ["an object", { code: 7 }],
  ["a list", ["left"]],
  ["an object without a prototype", Object.create(null)],
  ["an object whose toString throws", { toString: throwing }],
  ["an object whose toString and toPrimitive throw", { toString: throwing, [Symbol.toPrimitive]: throwing }],
  [
    "an object whose getters throw",
    Object.defineProperties(
      {},
      Object.fromEntries(
        ["name", "message", "stack", "code", "cause", "digest", "then"].map((name) => [name, { get: throwing }]),
      ),
    ),
  ],
  [
    "a proxy that throws at everything",
    new Proxy({}, { get: throwing, has: throwing, getPrototypeOf: throwing, ownKeys: throwing }),
  ],
  ["a revoked proxy", revoked()],
  ["an error whose message is no text", Object.assign(new Error("x"), { message: { a: 1 }, name: 5, stack: null })],
  ["an error that causes itself", causingItself()],
  ["a frozen error", Object.freeze(new Error("frozen"))],
  ["an error of another realm", fromAnotherRealm('new TypeError("fetch failed")')],
  ["an object of another realm", fromAnotherRealm("Object.create(null)")],
  ["a DOMException", new DOMException("left", "AbortError")],
];

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function causingItself(): Error {
  const error = new Error("round");
  error.cause = error;
  return error;
}
