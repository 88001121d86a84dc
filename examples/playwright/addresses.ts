/** Where the mock and the application listen. */
export const mockUrl = `http://127.0.0.1:${process.env["MOCK_PORT"] ?? "4010"}`;
export const appUrl = `http://127.0.0.1:${process.env["APP_PORT"] ?? "5173"}`;
