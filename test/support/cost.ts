/** Below this many microseconds, a clock tells little. */
const FLOOR = 5000;

/**
 * How many times more processor time a task takes for four times its size: about 4 when it follows the size, 16 when it follows
 * its square. The best of three runs counts, and what else the machine does does not.
 */
export function growth(task: (size: number) => void, size: number): number {
  task(size);
  return cost(task, 4 * size) / cost(task, size);
}

function cost(task: (size: number) => void, size: number): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    task(size);
    return process.cpuUsage(before).user;
  });
  return Math.max(FLOOR, Math.min(...runs));
}
