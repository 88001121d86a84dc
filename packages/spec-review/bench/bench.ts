import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Documents of other APIs, each in two versions of an npm package. */
const PAIRS = [
  { package: "@octokit/openapi", from: "22.0.0", to: "23.0.2", file: "generated/api.github.com.json" },
  { package: "@octokit/openapi-webhooks", from: "11.0.0", to: "12.1.0", file: "generated/api.github.com.json" },
  { package: "@ideal-postcodes/openapi", from: "4.10.1", to: "4.21.0", file: "dist/openapi.yaml" },
];

/** How much longer than one `redocly diff` a review may take. */
const MAX_RATIO = 1.5;

/** Smaller documents are over before two processes have started, which is what would be measured. */
const LARGE = 1e6;

const ROUNDS = 3;

const CACHE = join(tmpdir(), "d6-spec-review-bench");

const OURS = join(import.meta.dirname, "../src/main.ts");
const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const { bin, version } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: { redocly: string }; version: string };
const REDOCLY = join(dirname(manifest), bin.redocly);

/** The document of one version, fetched through npm once. */
function documentOf(name: string, release: string, file: string): string {
  const folder = join(CACHE, name.replaceAll("/", "+"), release);
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    const work = mkdtempSync(join(dirname(folder), "fetch-"));
    const packed = run("npm", ["pack", `${name}@${release}`, "--silent"], work).stdout.trim();
    run("tar", ["xzf", packed], work);
    renameSync(join(work, "package"), folder);
    rmSync(work, { recursive: true });
  }
  return join(folder, file);
}

function run(program: string, args: string[], cwd: string) {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: Number.MAX_SAFE_INTEGER,
  });
  // Ours ends with 1 where something breaks.
  if (error || status === null || status > 1)
    throw new Error(`${program} ${args.join(" ")} failed: ${error?.message ?? stderr}`);
  return { stdout, seconds: (performance.now() - start) / 1000 };
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

mkdirSync(CACHE, { recursive: true });
writeFileSync(join(CACHE, "redocly.yaml"), "extends: [diff-recommended]\n");
const lines = PAIRS.map(({ package: name, from, to, file }) => {
  const [base, head] = [documentOf(name, from, file), documentOf(name, to, file)];
  const [theirs, ours]: [number[], number[]] = [[], []];
  let counts = "";
  for (let round = 0; round < ROUNDS; round += 1) {
    const config = ["--config", join(CACHE, "redocly.yaml"), "--format=json", "--fail-on=none"];
    theirs.push(run(process.execPath, [REDOCLY, "diff", base, head, ...config], CACHE).seconds);
    const found = run(process.execPath, [OURS, base, head, "--format", "json"], CACHE);
    ours.push(found.seconds);
    const { changes } = JSON.parse(found.stdout) as { changes: { severity: string }[] };
    const count = (severity: string) => changes.filter((change) => change.severity === severity).length;
    counts = ["breaking", "risky", "compatible", "documentation"].map((severity) => count(severity)).join(" / ");
  }
  const ratio = median(ours) / median(theirs);
  const size = readFileSync(head).length;
  const megabytes = (size / 1e6).toFixed(1);
  const row = `| ${name} ${from} → ${to} | ${megabytes} MB | ${median(theirs).toFixed(1)} s | ${median(ours).toFixed(1)} s | ${ratio.toFixed(2)} | ${counts} |`;
  return { isSlow: size >= LARGE && ratio > MAX_RATIO, row };
});

process.stdout
  .write(`Medians of ${ROUNDS}, redocly ${version}, Node ${process.version}, ${availableParallelism()} processors

| document | size | redocly diff | this review | ratio | breaking / risky / compatible / words |
| --- | --- | --- | --- | --- | --- |
${lines.map(({ row }) => row).join("\n")}
`);
if (lines.some(({ isSlow }) => isSlow)) {
  process.stderr.write(`A review may take ${MAX_RATIO} times as long as one redocly diff, and took longer.\n`);
  process.exitCode = 1;
}
