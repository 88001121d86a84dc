import { dirname } from "node:path";
import { tool } from "./tools.ts";

export type NodeName = "node20" | "node22" | "node24";

/** What the folders of consumers share: where the packages are, and where what is downloaded is kept. */
export interface Surroundings {
  /** The root of the repository, which programs are copied from. */
  root: string;
  registry: string;
  home: string;
  mock: string;
}

/** The variables of a command. Nothing of the workspace that started the rehearsal is among them, and of its path no tool of it. */
export function environmentOf({ registry, home, mock }: Surroundings, node: NodeName): NodeJS.ProcessEnv {
  const { PATH = "", NODE_EXTRA_CA_CERTS } = process.env;
  const path = PATH.split(":").filter((entry) => !entry.includes("node_modules"));
  return {
    PATH: [dirname(tool(node)), ...path].join(":"),
    NODE_EXTRA_CA_CERTS,
    HOME: home,
    CI: "true",
    npm_config_registry: registry,
    NPM_CONFIG_REGISTRY: registry, // Deno reads no small letters
    PNPM_CONFIG_REGISTRY: registry,
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
    npm_config_yes: "true",
    npm_config_prefer_offline: "true",
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_UNSAFE_HTTP_WHITELIST: "127.0.0.1",
    YARN_ENABLE_TELEMETRY: "false",
    DO_NOT_TRACK: "1",
    D6_USERNAME: "demo",
    D6_PASSWORD: "demo",
    D6_BASE_URL: `${mock}/api`,
  };
}
