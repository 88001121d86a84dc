/** PostgreSQL and Redis for tests: the real ones. See README.md. */
export { postgres, type Database } from "./shared-postgres.ts";
export { postgresServer, type PostgresServer } from "./postgres-server.ts";
export { redis, redisMissing, redisServer, type RedisServer } from "./redis-server.ts";
