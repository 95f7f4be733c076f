import type { Compiled } from '../../compile.js';
import { harmless } from '../../lib/harmless.js';
import { NOTES } from '../../locales/cli.js';
import { isSlug } from '../../model/agreement.js';
import type { Day } from '../../model/day.js';
import type { Finding } from '../../model/finding.js';
import type { Template } from '../../model/locale.js';
import type { CheckedFile } from '../../model/reporter.js';
import { pretty } from '../../report/pretty.js';
import { EXIT } from '../exit.js';
import { lintedOf } from '../lint/linted.js';
import { checkedFile } from '../reports/checked-file.js';
import { paintFor, usesColor } from '../reports/paint.js';
import { fill, type Session } from '../session.js';
import { TOOL } from '../tool.js';

interface GateOptions {
  /** `--color`, if it is given. */
  readonly color: boolean | undefined;
  /** The ids that would write over files of other kinds, and these files. */
  readonly taken: ReadonlyMap<string, string>;
  /** `--force`: errors are told, and do not stop. */
  readonly isForced: boolean;
}

/** A document that is published. */
export interface Passed extends Compiled {
  /** In spite of errors that should have stopped it. */
  readonly forced: boolean;
}

/**
 * The documents that are published (CONVENTIONS, "build is a gate"). What is wrong with the others is told on stderr; findings
 * about time never stop one. `--force` lets all pass but those that no file can be written for: without an id that is a file name,
 * or with one that is another file's.
 */
export function passGate(compiled: readonly Compiled[], options: GateOptions, session: Session): readonly Passed[] {
  const fit = compiled
    .map((one) => ({ ...one, forced: one.findings.some(stops) }))
    .filter((one) => isFit(one, options, session) && isFree(one, options.taken, session));
  const passed = withoutSameId(fit, session);
  for (const { forced, agreement } of passed) if (forced) session.note(fill(NOTES.forced, agreement.source.path));
  if (passed.length < compiled.length) session.end(EXIT.findings);
  return passed;
}

/** Whether a finding makes a text unfit to publish. */
export function stops({ gate, severity }: Finding): boolean {
  return gate && severity === 'error';
}

function isFit(one: Passed, { color, isForced }: GateOptions, session: Session): boolean {
  const { agreement, forced, timeline } = one;
  if (forced) tell(checkedFile(lintedOf(one), stops), timeline.day, color, session);
  const reason = reasonToStop(agreement.id, forced, isForced);
  if (reason) session.note(fill(reason, agreement.source.path));
  return reason === undefined;
}

function reasonToStop(id: string | undefined, hasErrors: boolean, isForced: boolean): Template<string> | undefined {
  if (hasErrors && !isForced) return NOTES.stopped;
  return isFileName(id) ? undefined : NOTES.nameless;
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

/** Whether the files that it would write are nobody else's. */
function isFree({ agreement: { id = '', source } }: Compiled, taken: GateOptions['taken'], session: Session): boolean {
  const file = taken.get(id);
  if (file !== undefined) session.note(fill(NOTES.ownFile, { path: source.path, id, file }));
  return file === undefined;
}

/** Documents that would write the same files are told, and none of them passes: which one is right is not ours to say. */
function withoutSameId<One extends Compiled>(compiled: readonly One[], session: Session): readonly One[] {
  const ids = new Set(compiled.map(({ agreement }) => agreement.id ?? ''));
  return [...ids].flatMap((id) => {
    const same = compiled.filter(({ agreement }) => agreement.id === id);
    if (same.length === 1) return same;
    session.note(fill(NOTES.sameId, { id, paths: same.map(({ agreement }) => agreement.source.path) }));
    return [];
  });
}
