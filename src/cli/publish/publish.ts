import { resolve } from 'node:path';
import { NOTES } from '../../locales/cli.js';
import { MANIFEST_NOTES } from '../../locales/manifest-words.js';
import { MANIFEST, type Manifest } from '../../model/manifest.js';
import { Failure } from '../failure.js';
import { fill, type Session } from '../session.js';
import { type DocumentOptions, makeDocument, pagesOf } from './documents.js';
import type { Passed } from './gate.js';
import { type BuiltFile, manifestText, newManifest, renewedManifest } from './manifest.js';
import { readManifest } from './read-manifest.js';
import { type SiteOptions, siteOutputs } from './site.js';
import { agreementsBehind, type SourceLog } from './sources.js';
import { openStage, type Stage } from './stage.js';

/** What is published, where, and how. */
export interface PublishOptions extends DocumentOptions, Omit<SiteOptions, 'theme'> {
  /** The output folder, as the user names it. */
  readonly out: string;
  /** Whether the folder holds nothing but what is published now. */
  readonly isWhole: boolean;
  /** What all outputs are made of beside agreements: the config and its logo. */
  readonly shared: readonly string[];
  readonly log: SourceLog;
}

/**
 * Writes the documents, the files about them, and last the manifest: all of them or, where something is wrong with the folder,
 * none. A document that one of the forms cannot be made of is told and left out; those that are published are returned.
 */
export async function publish(
  passed: readonly Passed[],
  options: PublishOptions,
  session: Session,
): Promise<readonly Passed[]> {
  const { out, isWhole } = options;
  const before = manifestBefore(out, session);
  const stage = await openStage(out, session);
  try {
    const { made, outputs: ofDocuments } = await stageDocuments(passed, options, stage, session);
    if (made.length === 0) return made;
    const outputs = [...ofDocuments, ...(await stageSite(made, ofDocuments, options, stage))];
    const lawAsOf = made[0]?.law.asOf;
    const built = { asOf: options.day, lawAsOf, outputs, sources: options.log.noted() };
    const manifest = before && !isWhole ? renewedManifest(built, before) : newManifest(built);
    await stage.add(MANIFEST, manifestText(manifest));
    session.note(fill(NOTES.built, { files: await stage.publish(), out }));
    return made;
  } finally {
    await stage.close();
  }
}

/** A file by that name that is not ours is somebody's: a web site may have one of its own. */
function manifestBefore(out: string, session: Session): Manifest | undefined {
  const { manifest, fault } = readManifest(resolve(session.world.cwd, out));
  if (fault) throw new Failure(fill(MANIFEST_NOTES.foreign, { path: `${out}/${MANIFEST}`, fault }));
  return manifest;
}

/** Makes all again where one could not be made, for the others must not link to it. */
async function stageDocuments(
  passed: readonly Passed[],
  options: PublishOptions,
  stage: Stage,
  session: Session,
): Promise<{ readonly made: readonly Passed[]; readonly outputs: readonly BuiltFile[] }> {
  const { emitters, collection, shared, log } = options;
  const pages = pagesOf(passed, emitters);
  const made: Passed[] = [];
  const outputs: BuiltFile[] = [];
  for (const one of passed) {
    const files = await makeDocument(one, pages, options, session);
    if (!files) continue;
    const sources = await log.namesOf([...agreementsBehind(one.agreement, collection), ...shared]);
    for (const { file, form, content } of files)
      outputs.push({ file, ...(await stage.add(file, content)), form, sources });
    made.push(one);
  }
  return made.length < passed.length ? stageDocuments(made, options, stage, session) : { made, outputs };
}

/** The files about the documents are made of all that these are made of. */
async function stageSite(
  made: readonly Passed[],
  ofDocuments: readonly BuiltFile[],
  options: PublishOptions,
  stage: Stage,
): Promise<readonly BuiltFile[]> {
  const sources = [...new Set(ofDocuments.flatMap((output) => output.sources))].sort();
  const outputs: BuiltFile[] = [];
  for (const { file, content } of siteOutputs(made, options)) {
    outputs.push({ file, ...(await stage.add(file, content)), sources });
  }
  return outputs;
}
