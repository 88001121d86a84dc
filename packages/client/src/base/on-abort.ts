interface Listeners {
  readonly all: Set<() => void>;
  readonly tell: () => void;
}

const listening = /* @__PURE__ */ new WeakMap<AbortSignal, Listeners>();

/**
 * Calls a listener once when a signal is aborted; what it returns takes the listener away. However many calls share a
 * signal, the signal itself has one listener: platforms walk the whole list of listeners to add or remove one.
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  const { all, tell } = listening.get(signal) ?? listen(signal);
  all.add(listener);
  return () => {
    if (!all.delete(listener) || all.size > 0) return;
    signal.removeEventListener("abort", tell);
    listening.delete(signal);
  };
}

function listen(signal: AbortSignal): Listeners {
  const all = new Set<() => void>();
  const tell = (): void => {
    for (const listener of all) listener();
  };
  signal.addEventListener("abort", tell, { once: true });
  listening.set(signal, { all, tell });
  return { all, tell };
}
