import type { Contract } from "../contract/contract.ts";
import type { Reason } from "../contract/refusal.ts";
import type { Journal } from "../control/journal/journal.ts";
import { keptBody } from "../control/journal/kept-body.ts";
import { secretsOf } from "../control/journal/secrets.ts";
import type { Secrets } from "../control/journal/secrets.ts";
import type { Written } from "../engine/response.ts";

/** A call that failed, as the terminal shows it. */
export interface FailedCall {
  id: string;
  method: string;
  path: string;
  operation: string | null;
  /** Null where no answer was sent. */
  status: number | null;
  by: string;
}

/** Writes calls into the journal. */
export interface Recorder {
  begin(contract: Contract, request: Request, url: URL, session: string | null): Recording;
}

/** A call that is under way. */
export interface Recording {
  operation: string | null;
  /** Takes the body as it came. */
  read(text: string): void;
  /** Writes the call down, and marks what is sent with the entry; without an answer nothing was sent. */
  end(sent: Written | undefined, by: string, why: Reason | (() => Reason)): void;
}

export function createRecorder(
  journal: Journal,
  hasBodies: boolean,
  onFailed: (call: FailedCall) => void = () => {},
): Recorder {
  return {
    begin({ credentialHeaders: { username, password } }, request, url, session) {
      const [time, start] = [Date.now(), performance.now()];
      let text: string | undefined;
      return {
        operation: null,
        read: (body) => void (text = body),
        end(sent, by, why) {
          const { method, headers } = request;
          const secrets = secretsOf(headers, [username, password]);
          const status = sent?.status ?? null;
          const call = {
            time,
            session,
            operation: this.operation,
            method,
            path: secrets.text(url.pathname),
            query: secrets.query(url.searchParams),
            headers: secrets.headers(headers),
            body: keptBody(text, secrets.text, hasBodies),
            status,
            milliseconds: Math.round((performance.now() - start) * 10) / 10,
            by,
            why: typeof why === "function" ? () => hiddenIn(why(), secrets) : hiddenIn(why, secrets),
            response: {
              headers: sent ? secrets.headers(sent.headers) : {},
              body: keptBody(sent?.body ?? undefined, secrets.text, hasBodies),
            },
          };
          const id = journal.add(call);
          sent?.headers.set("x-mock-request", id);
          sent?.headers.set("x-mock-by", by);
          if (status === null || status >= 400) {
            onFailed({ id, method, path: call.path, operation: this.operation, status, by });
          }
        },
      };
    },
  };
}

/** A reason may quote what was sent. */
function hiddenIn(why: Reason, { text }: Secrets): Reason {
  const told = JSON.stringify(why);
  const shown = text(told);
  return shown === told ? why : (JSON.parse(shown) as Reason);
}
