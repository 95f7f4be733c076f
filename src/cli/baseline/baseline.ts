import { resolve } from 'node:path';
import { BASELINE_NOTES } from '../../locales/baseline-words.js';
import { NOTES } from '../../locales/cli.js';
import { BASELINE_VERSION, type Baseline, type BaselineEntry } from '../../model/baseline.js';
import type { Finding, Silence } from '../../model/finding.js';
import { Failure } from '../failure.js';
import type { FileSettings } from '../files/compile-files.js';
import { writeFileWhole } from '../files/write.js';
import type { Linted } from '../lint/linted.js';
import { fill, type Session } from '../session.js';
import { baselineText } from './baseline-text.js';
import { type Comparison, compareWith } from './compare.js';
import { readBaseline } from './read-baseline.js';

/** A baseline that is to be used, or made. */
interface OpenBaseline {
  /** As the user names it. */
  readonly path: string;
  /** What it says before the run; without entries where there is no file yet. */
  readonly before: Baseline;
  /** The file is to be made, or made anew, of what is found now. */
  readonly isUpdate: boolean;
}

/**
 * Opens a baseline, before anything else is read or mended. Fails where the file is not there (unless it is to be made), and
 * where it is no baseline: then it is not written over either.
 */
export function openBaseline(path: string, isUpdate: boolean, { world, keepAsGround }: Session): OpenBaseline {
  if (path === '') throw new Failure(fill(NOTES.noName, '--baseline'));
  const file = resolve(world.cwd, path);
  const { baseline, fault } = readBaseline(file);
  if (fault) throw new Failure(fill(BASELINE_NOTES[isUpdate ? fault.onUpdate : fault.onUse], { path, ...fault }));
  if (!baseline && !isUpdate) throw new Failure(fill(BASELINE_NOTES.missing, path));
  if (!isUpdate) keepAsGround(file);
  return { path, before: baseline ?? { version: BASELINE_VERSION, findings: [] }, isUpdate };
}

/** The documents without the findings that a baseline knows; entries that are found no longer are told, or struck from it. */
export async function applyBaseline(
  linted: readonly Linted[],
  open: OpenBaseline,
  settingsFor: (path: string) => FileSettings,
  session: Session,
): Promise<readonly Linted[]> {
  const file = resolve(session.world.cwd, open.path);
  const compared = compareWith(open.before.findings, linted, { file, cwd: session.world.cwd, settingsFor });
  const { found, known, stale } = compared;
  if (open.isUpdate) await update(open, compared, session);
  else if (stale.length > 0) session.note(fill(BASELINE_NOTES.stale, { path: open.path, stale }));
  const silent = new Set((open.isUpdate ? found : [...known]).map(({ finding }) => finding));
  return linted.map((one) => silence(one, silent));
}

async function update(
  { path, before }: OpenBaseline,
  { found, known, kept, stale }: Comparison,
  session: Session,
): Promise<void> {
  const findings: readonly BaselineEntry[] = [...found, ...kept];
  await writeFileWhole(path, baselineText({ ...before, findings }), session);
  session.keepAsGround(resolve(session.world.cwd, path));
  const counts = { known: findings.length, added: found.length - known.size, removed: stale.length };
  session.note(fill(BASELINE_NOTES.written, { path, ...counts }));
}

const BY_BASELINE: Silence = { by: 'baseline', reason: undefined, until: undefined };

function silence(one: Linted, silent: ReadonlySet<Finding>): Linted {
  const known = one.findings.filter((finding) => silent.has(finding));
  return {
    ...one,
    findings: one.findings.filter((finding) => !silent.has(finding)),
    silenced: [...one.silenced, ...known.map((finding) => ({ ...finding, silenced: BY_BASELINE }))],
  };
}
