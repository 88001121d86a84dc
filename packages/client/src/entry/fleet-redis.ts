export { redisStore } from "../extras/fleet/redis-store.ts";
export type { Ioredis, NodeRedis, RedisStoreOptions } from "../extras/fleet/redis-store.ts";
