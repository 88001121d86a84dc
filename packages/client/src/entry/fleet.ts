export { createFleetLimiter } from "../extras/fleet/fleet-limiter.ts";
export type { FleetFallback, FleetOptions } from "../extras/fleet/fleet-options.ts";
export type { FleetAnswer, FleetAsk, FleetPlace, FleetStore } from "../extras/fleet/fleet-store.ts";
export { postgresStore } from "../extras/fleet/postgres-store.ts";
export type { PostgresPool, PostgresStoreOptions } from "../extras/fleet/postgres-store.ts";
