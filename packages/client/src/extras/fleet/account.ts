/**
 * The name of an account in the store: a hash of the username. The password is left out, so that the budget stays one
 * while it is changed, and nobody can try passwords against what stands in the store.
 */
export async function accountOf(username: string): Promise<string> {
  const bytes = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(`@d6-integrate/client/fleet ${username}`),
  );
  return [...new Uint8Array(bytes, 0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
