import { describe, expect, it } from 'vitest';
import { startProgress } from '../../src/cli/files/progress.js';
import { startSession } from '../../src/cli/session.js';
import type { Locale } from '../../src/model/locale.js';
import { folder, run } from '../support/run.js';
import { CLEAN } from '../support/sample.js';

const WIPE = '\r\u001B[K';

interface Made {
  readonly isTTY?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly locale?: Locale;
}

/** Steps of so many milliseconds each; what is written on stderr meanwhile. */
function told(steps: readonly number[], { isTTY = true, env = {}, locale = 'en' }: Made = {}) {
  let now = 0;
  const written: string[] = [];
  const stream = { isTTY, columns: 80, write: (text: string | Uint8Array) => void written.push(String(text)) };
  const world = {
    cwd: '/',
    env,
    now: () => new Date(now),
    stdin: async () => new Uint8Array(),
    stdout: stream,
    stderr: stream,
  };
  const session = startSession(world, locale);
  const progress = startProgress(steps.length, session);
  for (const step of steps) {
    now += step;
    progress.step();
  }
  return { session, progress, written: () => written.join('') };
}

describe('progress', () => {
  it.each<[string, readonly number[], Made, string]>([
    ['nothing of work that is soon over', [200, 200, 99], {}, ''],
    ['the files that are done, at half a second', [200, 300, 99], {}, '2 of 3 files done'],
    ['no more than ten lines a second', [500, 50, 50], {}, `1 of 3 files done${WIPE}3 of 3 files done`],
    ['it in Swedish', [600], { locale: 'sv' }, '1 av 1 filer klara'],
    ['nothing in a log', [600, 600], { isTTY: false }, ''],
    ['nothing on a terminal that cannot wipe it out', [600], { env: { TERM: 'dumb' } }, ''],
  ])('tells %s', (_, steps, made, text) => {
    expect(told(steps, made).written()).toBe(text);
  });

  it('is wiped out before a note, and at the end, once', () => {
    const noted = told([600]);
    noted.session.note({ sv: 'Se hit', en: 'Look' });
    noted.progress.end();
    expect(noted.written()).toBe(`1 of 1 files done${WIPE}agreement: Look\n`);
    const ended = told([600]);
    ended.progress.end();
    ended.session.note({ sv: 'Se hit', en: 'Look' });
    expect(ended.written()).toBe(`1 of 1 files done${WIPE}agreement: Look\n`);
  });

  it('is not there for a run of a moment', async () => {
    expect((await run(['lint'], { cwd: folder({ 'agreements/a.md': CLEAN }), tty: true })).stderr).toBe('');
  });
});
