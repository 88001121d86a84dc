type Listener = () => void;

interface Waiting {
  readonly listeners: Set<Listener>;
  readonly wake: Listener;
}

const waitingFor = new WeakMap<AbortSignal, Waiting>();

/**
 * Calls `listener` when the signal is aborted, unless the function that this returns is called before. A signal gets one
 * listener of the client, however many calls wait for it: each further one would make adding the next one slower, and
 * Node 20 warns of more than ten. The listener must be a function of its own each time, and must not throw.
 */
export function onAbort(signal: AbortSignal, listener: Listener): () => void {
  const waiting = waitingFor.get(signal) ?? attach(signal);
  const { listeners, wake } = waiting;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || waitingFor.get(signal) !== waiting) return;
    waitingFor.delete(signal);
    signal.removeEventListener("abort", wake);
  };
}

function attach(signal: AbortSignal): Waiting {
  const listeners = new Set<Listener>();
  const wake = (): void => {
    waitingFor.delete(signal);
    for (const listener of listeners) listener();
  };
  const waiting = { listeners, wake };
  waitingFor.set(signal, waiting);
  signal.addEventListener("abort", wake, { once: true });
  return waiting;
}
