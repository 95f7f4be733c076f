import { appendFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { NO_SUMMARY_WHY, REPORT_FILE_WORDS } from '../../locales/report-file-words.js';
import type { Text } from '../../model/locale.js';
import { fill, type Session } from '../session.js';

/** Bytes that GitHub shows of a step's summary (docs.github.com, "Adding a job summary"). */
const MOST_BYTES = 1024 * 1024;

/**
 * Adds a report to the summary of the step, the file that GitHub Actions names in `GITHUB_STEP_SUMMARY`; does nothing elsewhere.
 * What others have written there stays. That it cannot be written is a note: the report itself is told all the same.
 */
export function addToStepSummary(report: string, session: Session): void {
  const { env, cwd } = session.world;
  const path = env.GITHUB_STEP_SUMMARY;
  if (!path) return;
  const why = writeTo(resolve(cwd, path), report, session);
  if (why) session.note(fill(REPORT_FILE_WORDS.noSummary, { path, why }));
}

/** Why the report is not added; undefined when it is. */
function writeTo(file: string, report: string, { isKept }: Session): Text | undefined {
  if (isKept(file)) return NO_SUMMARY_WHY.input;
  try {
    const about = statSync(file, { throwIfNoEntry: false });
    if (about && !about.isFile()) return NO_SUMMARY_WHY.notFile;
    const size = (about?.size ?? 0) + Buffer.byteLength(report);
    if (size > MOST_BYTES) return NO_SUMMARY_WHY.full;
    appendFileSync(file, report);
    return undefined;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'I/O';
    return { sv: code, en: code };
  }
}
