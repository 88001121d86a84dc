/**
 * How many times longer one work takes than another, in time of the processor, which a busy machine does not change much.
 * They take turns, and the least of five times counts: garbage of before only adds.
 */
export async function timesLonger(one: () => unknown, other: () => unknown): Promise<number> {
  const least = [Infinity, Infinity];
  for (let turn = 0; turn < 10; turn++) {
    const { user, system } = process.threadCpuUsage();
    await (turn % 2 === 0 ? one() : other());
    const since = process.threadCpuUsage({ user, system });
    least[turn % 2] = Math.min(least[turn % 2] ?? 0, since.user + since.system);
  }
  return (least[0] ?? 0) / (least[1] ?? 0);
}
