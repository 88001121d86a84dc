import { generate } from "./generate.ts";

const files = await generate({ write: true });
process.stdout.write(`${Object.keys(files).join("\n")}\n`);
