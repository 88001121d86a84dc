import { busyMs, recentMs, servedMs } from "./fleet-store.ts";

/** The statements on a table whose name is quoted already. */
export interface PostgresStatements {
  readonly create: string;
  readonly begin: string;
  readonly take: string;
  readonly tell: string;
  readonly hold: string;
  readonly rejoin: string;
}

// Times are milliseconds of the server's clock. It is read after the row is locked, so that it never runs backwards.
const clock = "1000 * extract(epoch from clock_timestamp())::float8";

/** Makes the statements. `running` is by holder `[count, time]`; `asked` and `served` are times by school. */
export function postgresStatements(table: string): PostgresStatements {
  const living = `(select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(timed.running)
    where key <> $2 and (value->>1)::float8 > now)`;
  const after = (column: string, time: string): string =>
    `(select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(${column}) where value::float8 > ${time})`;
  const locked = `locked as (select * from ${table} where account = $1 for update),
  timed as (select *, ${clock} as now from locked)`;
  return {
    // What it holds is worth nothing a minute later, so no disk is waited for.
    create: `create unlogged table if not exists ${table} (
  account text primary key,
  next_at float8 not null default 0,
  granted_at float8 not null default 0,
  held_until float8 not null default 0,
  rejoin_at float8 not null default 0,
  running jsonb not null default '{}',
  asked jsonb not null default '{}',
  served jsonb not null default '{}'
) with (fillfactor = 50)`,
    begin: `insert into ${table} (account) values ($1) on conflict do nothing`,

    // $1 account, $2 holder, $3 running, $4 leaseMs, $5 betweenMs, $6 atOnce, $7 school, $8 turnMs, $9 by
    take: `with ${locked},
known as (
  select account, now, greatest(next_at - $5::float8, held_until, rejoin_at) - now as wait,
    ${living} as running, ${after("asked", "now - $8::float8")} as asked, ${after("served", `now - ${servedMs}`)} as served
  from timed
),
judged as (
  select *, $9::float8 > 0 and now > $9 as late, ceil(case
    when wait > 0 then wait
    when $6::int > 0 and $3::int + (select coalesce(sum((value->>0)::int), 0) from jsonb_each(running)) >= $6 then ${busyMs}
    when $7::text is not null and exists (
      select from jsonb_object_keys(asked) as other where other <> $7
      and coalesce((served->>other)::float8, 0) < coalesce((served->>$7)::float8, 0)
    ) then $5
    else 0 end) as wait_ms
  from known
),
answered as (select *, wait_ms = 0 and not late as granted from judged)
update ${table} as kept set
  next_at = case when granted then greatest(kept.next_at, now) + $5 else kept.next_at end,
  granted_at = case when granted then now else granted_at end,
  running = case when late then kept.running when granted or $3 > 0
    then answered.running || jsonb_build_object($2::text, jsonb_build_array($3 + granted::int, now + $4::float8))
    else answered.running end,
  asked = case when late or $7 is null then kept.asked when granted then answered.asked - $7
    else answered.asked || jsonb_build_object($7, now) end,
  served = case when $7 is not null and granted then answered.served || jsonb_build_object($7, now) else kept.served end
from answered where kept.account = answered.account
returning granted, case when late then 0 else wait_ms end as wait_ms, floor(now) as now`,

    // $1 account, $2 holder, $3 running, $4 leaseMs
    tell: `with ${locked}
update ${table} as kept set running = ${living} || case when $3::int > 0
  then jsonb_build_object($2::text, jsonb_build_array($3, now + $4::float8)) else '{}' end
from timed where kept.account = timed.account
returning 0 as ms`,

    // $1 account, $2 ms
    hold: `update ${table} set held_until = greatest(held_until, ${clock} + $2::float8) where account = $1
returning 0 as ms`,

    // $1 account, $2 ms
    rejoin: `with ${locked}
update ${table} as kept set rejoin_at = case
  when timed.rejoin_at > now then timed.rejoin_at when timed.granted_at > now - ${recentMs} then 0 else now + $2::float8 end
from timed where kept.account = timed.account
returning ceil(greatest(0, kept.rejoin_at - now)) as ms`,
  };
}
