import type { Compiled } from '../../compile.js';
import { harmless } from '../../lib/harmless.js';
import { NOTES } from '../../locales/cli.js';
import { isSlug } from '../../model/agreement.js';
import type { Day } from '../../model/day.js';
import type { CheckedFile } from '../../model/reporter.js';
import { pretty } from '../../report/pretty.js';
import { EXIT } from '../exit.js';
import { checkedFile } from '../reports/checked-file.js';
import { paintFor, usesColor } from '../reports/paint.js';
import { fill, type Session } from '../session.js';
import { TOOL } from '../tool.js';

export interface GateOptions {
  /** `--color`, if it is given. */
  readonly color: boolean | undefined;
  /** The ids that would write over the collection's own files, and these files. */
  readonly taken: ReadonlyMap<string, string>;
}

/**
 * The documents that are fit to publish (CONVENTIONS, "build is a gate"). What stops the others is told on stderr; findings
 * about time never stop one.
 */
export function passGate(
  compiled: readonly Compiled[],
  { color, taken }: GateOptions,
  session: Session,
): readonly Compiled[] {
  const fit = compiled.filter((one) => isFit(one, color, session) && isFree(one, taken, session));
  const passed = withoutSameId(fit, session);
  if (passed.length < compiled.length) session.end(EXIT.findings);
  return passed;
}

function isFit(one: Compiled, color: boolean | undefined, session: Session): boolean {
  const stopped = checkedFile(one, ({ gate, severity }) => gate && severity === 'error');
  const isStopped = stopped.findings.length > 0;
  if (!isStopped && isFileName(stopped.id)) return true;
  if (isStopped) tell(stopped, one.timeline.day, color, session);
  session.note(fill(isStopped ? NOTES.stopped : NOTES.nameless, stopped.path));
  return false;
}

function tell(stopped: CheckedFile, asOf: Day, color: boolean | undefined, session: Session): void {
  const { world, locale } = session;
  const paint = paintFor(usesColor(color, world.stderr, world));
  const context = { locale, asOf, tool: TOOL, paint, width: world.stderr.columns ?? 100 };
  world.stderr.write(harmless(pretty.report([stopped], context)));
}

/** The schema says the same; this holds even where its rule is switched off. */
function isFileName(id: string | undefined): boolean {
  return id !== undefined && isSlug(id);
}

/** Whether the files that it would write are not the collection's own. */
function isFree({ agreement: { id = '', source } }: Compiled, taken: GateOptions['taken'], session: Session): boolean {
  const file = taken.get(id);
  if (file !== undefined) session.note(fill(NOTES.ownFile, { path: source.path, id, file }));
  return file === undefined;
}

/** Documents that would write the same files are told, and none of them passes: which one is right is not ours to say. */
function withoutSameId(compiled: readonly Compiled[], session: Session): readonly Compiled[] {
  const ids = new Set(compiled.map(({ agreement }) => agreement.id ?? ''));
  return [...ids].flatMap((id) => {
    const same = compiled.filter(({ agreement }) => agreement.id === id);
    if (same.length === 1) return same;
    session.note(fill(NOTES.sameId, { id, paths: same.map(({ agreement }) => agreement.source.path) }));
    return [];
  });
}
