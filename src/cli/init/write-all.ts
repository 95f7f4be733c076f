import { printable } from '../../lib/printable.js';
import { INIT_REPORT } from '../../locales/init-words.js';
import type { Session } from '../session.js';
import { checkWay, type NewFile, writeNew } from './write-new.js';

/** Writes files that are not there, tells what became of each, and gives those that were written. */
export async function writeAll(files: readonly NewFile[], { world, locale }: Session): Promise<readonly NewFile[]> {
  for (const file of files) checkWay(file);
  const written: NewFile[] = [];
  for (const file of files) {
    const isNew = await writeNew(file);
    if (isNew) written.push(file);
    world.stdout.write(`${INIT_REPORT[isNew ? 'written' : 'kept'][locale](printable(file.shown))}\n`);
  }
  return written;
}
