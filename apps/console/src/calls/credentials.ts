/** What the mock accepts. It opens nothing else. */
export const demo = { "HTTP-X-USERNAME": "demo", "HTTP-X-PASSWORD": "demo" };

/** What copies have in its place, so that no credential goes where it should not. */
export const variables: Record<keyof typeof demo, string> = {
  "HTTP-X-USERNAME": "D6_USERNAME",
  "HTTP-X-PASSWORD": "D6_PASSWORD",
};
