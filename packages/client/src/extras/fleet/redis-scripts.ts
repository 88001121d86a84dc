import { busyMs, keptMs, recentMs, servedMs } from "./fleet-store.ts";

// One hash holds all of an account, so that a cluster keeps it in one place: `next`, `granted`, `held` and `rejoin` are times,
// `running:<holder>` a count and a time, `asked:<school>` and `served:<school>` times. Times are milliseconds.

const now = `
local seconds, micros = unpack(redis.call('time'))
local now = seconds * 1000 + micros / 1000
local function put(name, time) redis.call('hset', KEYS[1], name, string.format('%.3f', time)) end
local function keep(ms) redis.call('pexpire', KEYS[1], math.ceil(math.max(ms, redis.call('pttl', KEYS[1])))) end
`;

/**
 * GCRA with one slot to catch up, so that a slot is not lost when nobody wakes in time for it. It is run by
 * rate-limiter-flexible, whose four arguments come first. That takes a first number above 1 as refused, so that the
 * answer is `{ 1, time }` or `{ time, wait }`.
 */
export const takeScript: string = `${now}
if tonumber(ARGV[12]) > 0 and now > tonumber(ARGV[12]) then return { math.floor(now), 0 } end
local between, holder, running = tonumber(ARGV[5]), ARGV[6], tonumber(ARGV[7])
local atOnce, lease, school, turn = tonumber(ARGV[8]), tonumber(ARGV[9]), ARGV[10], tonumber(ARGV[11])
local known = {}
local fields = redis.call('hgetall', KEYS[1])
for i = 1, #fields, 2 do known[fields[i]] = fields[i + 1] end
local function time(name) return tonumber(known[name] or 0) end

local others, isTurn = 0, true
for field, value in pairs(known) do
  local kind, name = string.match(field, '^(%l+):(.*)$')
  if kind == 'running' and name ~= holder then
    local count, til = string.match(value, '^(%d+) (.*)$')
    if tonumber(til) > now then others = others + count else redis.call('hdel', KEYS[1], field) end
  elseif kind == 'asked' then
    if tonumber(value) < now - turn then redis.call('hdel', KEYS[1], field)
    elseif name ~= school and time('served:' .. name) < time('served:' .. school) then isTurn = false end
  elseif kind == 'served' and tonumber(value) < now - ${servedMs} then redis.call('hdel', KEYS[1], field) end
end

local wait = math.ceil(math.max(time('next') - between, time('held'), time('rejoin')) - now)
if wait <= 0 then
  if atOnce > 0 and others + running >= atOnce then wait = ${busyMs}
  elseif turn > 0 and not isTurn then wait = math.ceil(between)
  else wait = 0 end
end

if wait == 0 then
  running = running + 1
  put('next', math.max(time('next'), now) + between)
  put('granted', now)
end
if turn > 0 then
  if wait == 0 then put('served:' .. school, now) redis.call('hdel', KEYS[1], 'asked:' .. school)
  else put('asked:' .. school, now) end
end
if running > 0 then redis.call('hset', KEYS[1], 'running:' .. holder, running .. ' ' .. string.format('%.3f', now + lease))
else redis.call('hdel', KEYS[1], 'running:' .. holder) end
keep(lease + between + ${keptMs})
if wait > 0 then return { math.floor(now), wait } end
return { 1, math.floor(now) }
`;

export const tellScript: string = `${now}
local holder, running, lease = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
if running > 0 then
  redis.call('hset', KEYS[1], 'running:' .. holder, running .. ' ' .. string.format('%.3f', now + lease))
  keep(lease + ${keptMs})
else redis.call('hdel', KEYS[1], 'running:' .. holder) end
return 0
`;

export const holdScript: string = `${now}
local ms = tonumber(ARGV[1])
put('held', math.max(tonumber(redis.call('hget', KEYS[1], 'held') or 0), now + ms))
keep(ms + ${keptMs})
return 0
`;

export const rejoinScript: string = `${now}
local ms = tonumber(ARGV[1])
local at = tonumber(redis.call('hget', KEYS[1], 'rejoin') or 0)
if at > now then return math.ceil(at - now) end
if tonumber(redis.call('hget', KEYS[1], 'granted') or 0) > now - ${recentMs} then return 0 end
put('rejoin', now + ms)
keep(ms + ${keptMs})
return ms
`;
