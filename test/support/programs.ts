import { spawnSync } from 'node:child_process';

/** Whether a program is to be had; tests that need it are skipped where it is not. */
export function isInstalled(program: string): boolean {
  return spawnSync('which', [program]).status === 0;
}

/** What a program writes, both streams together, and its exit code. */
export function outcomeOf(
  program: string,
  argv: readonly string[],
  options: { readonly cwd?: string; readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): { readonly code: number | null; readonly output: string; readonly errors: string } {
  const { status, stdout, stderr } = spawnSync(program, argv, { encoding: 'utf8', timeout: 300_000, ...options });
  return { code: status, output: stdout, errors: stderr };
}
