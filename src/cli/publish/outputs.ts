import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { filesBeside } from '../../emit/body/files-beside.js';
import { SITE_FILES } from '../../emit/collection/site.js';
import { NOTES } from '../../locales/cli.js';
import { MANIFEST } from '../../model/manifest.js';
import { Failure } from '../failure.js';
import type { CompiledFiles } from '../files/compile-files.js';
import { fill, type Session } from '../session.js';
import { type DocumentOptions, makeDocument } from './documents.js';
import { type Passed, passGate, stops } from './gate.js';
import { type PublishOptions, publish } from './publish.js';
import { siteFiles, takenIds } from './site.js';

interface GateFlags {
  readonly color?: boolean;
  readonly force?: true;
}

/** Gives one document alone, which no pages stand beside, to standard output. */
export async function printDocument(
  all: CompiledFiles,
  options: GateFlags & DocumentOptions,
  session: Session,
): Promise<void> {
  if (options.emitters.length > 1 || all.compiled.length > 1) throw new Failure(fill(NOTES.oneOnly, undefined));
  for (const one of pass(all, new Map(), options, session)) {
    const [made] = (await makeDocument(one, new Map(), options, session)) ?? [];
    if (made) session.world.stdout.write(made.content);
  }
}

/** Writes the documents that pass the gate in a folder, with a manifest; of a collection, also the files about it. */
export async function writeOutputs(
  all: CompiledFiles,
  options: GateFlags & Omit<PublishOptions, 'own'>,
  session: Session,
): Promise<void> {
  const own = options.isWhole ? siteFiles(options.emitters) : [];
  const passed = pass(all, takenIds([...SITE_FILES, MANIFEST], options.emitters), options, session);
  if (passed.length === 0) return;
  const published = await publish(passed, { ...options, own }, session);
  if (own.length > 0 && published.length > 0) tellLeftOut(all.compiled.length - published.length, session);
  await tellLinked(published, options.out, session);
}

function pass(
  { compiled }: CompiledFiles,
  taken: ReadonlyMap<string, string>,
  { color, force }: GateFlags,
  session: Session,
): readonly Passed[] {
  const passed = passGate(compiled, { color, taken, isForced: force === true }, session);
  tellOthers(passed, session);
  return passed;
}

function tellOthers(passed: readonly Passed[], session: Session): void {
  const others = passed.flatMap(({ findings }) => findings).filter((finding) => !stops(finding)).length;
  if (others > 0) session.note(fill(NOTES.others, others));
}

function tellLeftOut(count: number, session: Session): void {
  if (count > 0) session.note(fill(NOTES.leftOut, count));
}

/** What the outputs lead to beside them and is not there. A text must not be able to make a file public, so it is only told. */
async function tellLinked(published: readonly Passed[], out: string, session: Session): Promise<void> {
  const files = new Set(published.flatMap(({ agreement }) => filesBeside(agreement)));
  const missing: string[] = [];
  for (const file of [...files].sort()) {
    const isThere = await stat(resolve(session.world.cwd, out, file)).catch(() => undefined);
    if (!isThere) missing.push(file);
  }
  if (missing.length > 0) session.note(fill(NOTES.linked, { out, files: missing }));
}
