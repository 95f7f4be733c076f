import { normalize } from 'node:path';
import { NOTES } from '../../locales/cli.js';
import { REPORT_FILE_WORDS } from '../../locales/report-file-words.js';
import type { Reporter } from '../../model/reporter.js';
import { choose } from '../choose.js';
import { Failure } from '../failure.js';
import { fill } from '../session.js';

/** One `--format name[=file]`. */
export interface Format<Told> {
  readonly reporter: Reporter<Told>;
  /** Undefined for standard output. */
  readonly file: string | undefined;
}

/** What `--format name[=file]` asks for; the first reporter where it does not stand. An unknown name, a file that is missing or taken, and two reports on standard output fail. */
export function readFormats<Told>(
  formats: readonly string[],
  reporters: readonly Reporter<Told>[],
): readonly Format<Told>[] {
  const [first] = reporters;
  if (formats.length === 0 && first) return [{ reporter: first, file: undefined }];
  const read = formats.map((format) => readFormat(format, reporters));
  checkFiles(read.flatMap(({ file }) => file ?? []));
  checkStream(read.flatMap(({ reporter, file }) => (file === undefined ? reporter : [])));
  return read;
}

function readFormat<Told>(format: string, reporters: readonly Reporter<Told>[]): Format<Told> {
  const [name = '', ...rest] = format.split('=');
  const reporter = choose('--format', name, reporters);
  if (rest.length === 0) return { reporter, file: undefined };
  const file = rest.join('=');
  if (file.trim() === '') throw new Failure(fill(REPORT_FILE_WORDS.noFile, `${name}=`));
  return { reporter, file };
}

function checkFiles(files: readonly string[]): void {
  const places = files.map((file) => normalize(file));
  const taken = places.find((place, index) => places.indexOf(place) < index);
  if (taken !== undefined) throw new Failure(fill(REPORT_FILE_WORDS.sameFile, taken));
}

/** Commands to a build server are picked out of what else it shows; any two other reports could not be told apart. */
function checkStream(reporters: readonly Pick<Reporter<never>, 'name' | 'isCommands'>[]): void {
  const [commands, others] = [true, false].map((are) =>
    reporters.filter(({ isCommands = false }) => isCommands === are),
  );
  for (const [one, other] of [commands ?? [], others ?? []])
    if (one && other) throw new Failure(fill(NOTES.oneStream, [one.name, other.name]));
}
