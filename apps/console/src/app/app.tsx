import { CSPProvider } from "@base-ui/react/csp-provider";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { ReactNode } from "react";
import { useAddress } from "../address/address.ts";
import { followChanges } from "../control/changes.ts";
import { useStore } from "../control/store.ts";
import { tokenWanted } from "../control/token.ts";
import { NoticeArea } from "../parts/notices.tsx";
import { AskToken } from "./ask-token.tsx";
import { ConnectionLine } from "./connection-line.tsx";
import { Navigation } from "./navigation.tsx";
import { RulesBar } from "./rules-bar.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { viewOf } from "./views.ts";

export function App(): ReactNode {
  const { view, filters } = useAddress();
  const session = filters.get("session") ?? "";
  // What was read for one session is nothing for another.
  const queries = useMemo(() => clientFor(session), [session]);
  const isLocked = useStore(tokenWanted);
  useEffect(() => followChanges(queries), [queries]);
  const { View, name } = viewOf(view);
  return (
    // The page's policy refuses style elements.
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={queries}>
        <NoticeArea>
          <a className="skip" href="#main" onClick={toMain}>
            To the content
          </a>
          <Navigation />
          {isLocked ? (
            <AskToken />
          ) : (
            <>
              <ConnectionLine />
              <RulesBar view={name} />
              <main id="main" tabIndex={-1} key={`${view} ${session}`}>
                <View />
              </main>
              <Shortcuts />
            </>
          )}
        </NoticeArea>
      </QueryClientProvider>
    </CSPProvider>
  );
}

function clientFor(session: string): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: 2000, meta: { session } } },
  });
}

/** The hash of the address says where the reader is: it must stay. */
function toMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("#main")?.focus();
}
