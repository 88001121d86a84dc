// The application on a port of this machine, as a development server has it: Chromium lets no page from elsewhere call the mock.
import { createReadStream } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

createServer((_request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  createReadStream(join(import.meta.dirname, "app.html")).pipe(response);
}).listen(Number(process.env["APP_PORT"] ?? 5173), "127.0.0.1");
