import { createStore } from "./store.ts";

const key = "d6-mock-token";

/** Whether the mock asks for its token, as it does where other machines can reach it. */
export const tokenWanted = createStore(false);

/** Kept for this tab alone. */
export const token = (): string | null => sessionStorage.getItem(key);

export function giveToken(text: string): void {
  sessionStorage.setItem(key, text.trim());
  tokenWanted.set(false);
}
