/** Below this many microseconds, a clock tells little. */
const FLOOR = 5000;
const TIMES = 16;

/**
 * The power of its size that a task's processor time grows with: about 1 when it follows the size, 2 when it follows its square.
 * Half way between, in a test of `toBeLessThan(1.6)`, a machine must be five times slower at one moment than at another to mislead.
 * The best of three runs counts, and what else the machine does does not.
 */
export function growth(task: (size: number) => unknown, size: number): number {
  task(size);
  return Math.log(cost(task, TIMES * size) / cost(task, size)) / Math.log(TIMES);
}

function cost(task: (size: number) => unknown, size: number): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    task(size);
    return process.cpuUsage(before).user;
  });
  return Math.max(FLOOR, Math.min(...runs));
}
