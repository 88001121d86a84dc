/** Where the console keeps the token for this tab. */
export const tokenKey = "d6-mock-token";

/** Asks the mock something about itself, with the token of this tab where there is one. */
export function steered(path: string): Promise<Response> {
  const token = sessionStorage.getItem(tokenKey);
  return fetch(path, { headers: token === null ? {} : { Authorization: `Bearer ${token}` } });
}
