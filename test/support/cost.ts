/** Microseconds of processor time that tell enough; what takes less is done over and over. */
const ENOUGH = 20_000;
const TIMES = 16;

/**
 * The power of its size that a task's processor time grows with: about 1 when it follows the size, 2 when it follows its square.
 * Half way between, in a test of `toBeLessThan(1.6)`, a machine must be five times slower at one moment than at another to mislead.
 * The best of three measures counts, and what else the machine does does not.
 */
export function growth(task: (size: number) => unknown, size: number): number {
  task(size);
  return Math.log(cost(task, TIMES * size) / cost(task, size)) / Math.log(TIMES);
}

function cost(task: (size: number) => unknown, size: number): number {
  return Math.min(...[1, 2, 3].map(() => measure(() => task(size))));
}

/** The microseconds of one run. The kernel's parting of them in user's and system's is coarse; their sum is not. */
function measure(run: () => unknown): number {
  const before = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    run();
    const { user, system } = process.cpuUsage(before);
    if (user + system >= ENOUGH) return (user + system) / runs;
  }
}
