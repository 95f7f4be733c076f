import { resolve } from 'node:path';
import type { Command } from 'commander';
import { HELP_TEXTS } from '../../locales/cli.js';
import { MANIFEST_NOTES } from '../../locales/manifest-words.js';
import { MANIFEST, type Manifest } from '../../model/manifest.js';
import { VERIFICATION_REPORTERS } from '../../report/verification-reporters.js';
import { EXIT } from '../exit.js';
import { Failure } from '../failure.js';
import type { ReportOptions } from '../options.js';
import { readManifest } from '../publish/read-manifest.js';
import { verifyFolder } from '../publish/verify-folder.js';
import { formatOption, writeReports } from '../reports/write-reports.js';
import { fill, type Session } from '../session.js';

interface VerifyFlags extends ReportOptions {
  readonly sources?: string;
}

/** `agreement verify [dir]`: whether a published folder, and what it was made of, is as when it was built. */
export function define(command: Command, session: Session): void {
  const { locale } = session;
  command
    .argument('[dir]', HELP_TEXTS.verifyFolder[locale], 'public')
    .addOption(formatOption(VERIFICATION_REPORTERS, HELP_TEXTS.verifyFormat[locale]))
    .option('--sources <dir>', HELP_TEXTS.verifySources[locale])
    .action((folder: string, _: unknown, self: Command) => run(folder, self.optsWithGlobals(), session));
}

async function run(shown: string, options: VerifyFlags, session: Session): Promise<void> {
  const { cwd } = session.world;
  const folder = resolve(cwd, shown);
  const manifest = manifestIn(folder, `${shown.replace(/(?<=.)\/+$/, '')}/${MANIFEST}`);
  const sources = resolve(cwd, options.sources ?? '.');
  for (const { file } of [{ file: MANIFEST }, ...manifest.outputs]) session.keep(resolve(folder, file));
  for (const { path } of manifest.sources) session.keep(resolve(sources, path));
  const told = await verifyFolder(manifest, { folder, shown, sources });
  await writeReports({ told, reporters: VERIFICATION_REPORTERS }, options, manifest.asOf, session);
  if (told.differences.length > 0) session.end(EXIT.findings);
}

function manifestIn(folder: string, path: string): Manifest {
  const { manifest, fault } = readManifest(folder);
  if (manifest) return manifest;
  throw new Failure(fault ? fill(MANIFEST_NOTES.faulty, { path, fault }) : fill(MANIFEST_NOTES.none, path));
}
