import type { FailedCall } from "../mock/recorder.ts";

/** How many lines are printed in a second: a load of failures must not wait for the terminal. */
const most = 10;

/** Prints calls that failed, each with the address of its entry. */
export function createFailures(
  url: string,
  print: (line: string) => void,
  now: () => number = () => performance.now(),
): { print(call: FailedCall): void } {
  let second = now();
  let printed = 0;
  let left = 0;
  return {
    print({ id, method, path, operation, status, by }) {
      if (now() - second >= 1000) {
        if (left > 0) print(`… and ${left} more failed; ${url}/__mock/requests lists them.`);
        [second, printed, left] = [now(), 0, 0];
      }
      if (printed === most) left++;
      else {
        printed++;
        // What a caller sends must not steer the terminal.
        const shown = path.replaceAll(/[^ -~]/g, "?").slice(0, 200);
        const what = operation === null ? "" : ` ${operation}`;
        print(`${status ?? "no answer"} ${method} ${shown}${what} (${by})  ${url}/__mock/requests/${id}`);
      }
    },
  };
}
