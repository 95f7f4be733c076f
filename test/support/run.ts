import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.js';

/** What a run left behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly tty?: boolean;
}

/** Runs one command line in a made world: 21 November 2026, English, no terminal. */
export async function run(
  argv: readonly string[],
  { cwd = process.cwd(), env = {}, stdin = '', tty = false }: RunOptions = {},
): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: tty,
    columns: tty ? 80 : undefined,
    write: (text: string | Uint8Array) => {
      written[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
    },
  });
  const code = await main(argv, {
    cwd,
    env,
    now: () => new Date('2026-11-21T10:00:00Z'),
    stdin: async () => Buffer.from(stdin),
    stdout: stream('stdout'),
    stderr: stream('stderr'),
  });
  return { code, ...written };
}

/** A folder with these files, gone when the test is. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'agreement-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}
