/** The credentials that the mock accepts. They open nothing else. */
export const credentials = { username: "demo", password: "demo" };
