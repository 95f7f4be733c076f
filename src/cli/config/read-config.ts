import { dirname } from 'node:path';
import { NOTES } from '../../locales/cli.js';
import { CONFIG_NOTES } from '../../locales/config-words.js';
import { type Config, NO_CONFIG } from '../../model/config.js';
import { parseDuration } from '../../model/duration.js';
import type { Text } from '../../model/locale.js';
import { type Range, START } from '../../model/place.js';
import { Failure } from '../failure.js';
import { shownPath } from '../files/paths.js';
import { readStart } from '../files/read-start.js';
import { fill, type Session } from '../session.js';
import type { ConfigData } from './config-data.js';
import type { ConfigProblem } from './config-problems.js';
import { findConfig, namedConfig } from './find-config.js';
import { parseConfig } from './parse-config.js';
import { toTheme } from './to-theme.js';

/** Bytes. A config is a page; larger ones are a mistake, and the YAML reader takes no more. */
const MOST_BYTES = 100_000;

/**
 * The config that counts: the one that `--config` names; none for `--no-config` (`false`); else the one that is found from the
 * working folder up. It is data: no code is run and no other file is read. Faults are told with their places and end the run.
 */
export function readConfig(flag: string | false | undefined, session: Session): Config {
  const { cwd } = session.world;
  if (flag === false) return NO_CONFIG;
  const file = flag === undefined ? findConfig(cwd) : namedConfig(flag, cwd);
  if (file === undefined) return NO_CONFIG;
  session.keep(file);
  const path = shownPath(file, cwd);
  const content = readBytes(file, path);
  const { data, places, problems } = parseConfig(content);
  const told = problems.map((problem) => placed(problem, path));
  for (const text of told.slice(0, -1)) session.note(text);
  const last = told.at(-1);
  if (last) throw new Failure(last);
  const logoPlace = placeIn(path, places.get('/theme/logo')?.value ?? START);
  return toConfig(data, { file, content, logoPlace });
}

function readBytes(file: string, path: string): Uint8Array {
  const { bytes, size } = tryTo(() => readStart(file, Buffer.alloc(MOST_BYTES)), path);
  if (size <= MOST_BYTES) return bytes;
  throw new Failure(fill(CONFIG_NOTES.tooLarge, { path, limit: MOST_BYTES }));
}

function tryTo<Result>(read: () => Result, path: string): Result {
  try {
    return read();
  } catch (error) {
    const { code = 'I/O' } = error as NodeJS.ErrnoException;
    throw new Failure(code === 'ENOTFILE' ? fill(CONFIG_NOTES.notAFile, path) : fill(NOTES.unreadable, { path, code }));
  }
}

function placed({ range, text }: ConfigProblem, path: string): Text {
  const place = placeIn(path, range);
  return { sv: `${place}: ${text.sv}`, en: `${place}: ${text.en}` };
}

function placeIn(path: string, { start }: Range): string {
  return `${path}:${start.line}:${start.column}`;
}

interface ReadFile {
  /** Absolute. */
  readonly file: string;
  readonly content: Uint8Array;
  readonly logoPlace: string;
}

function toConfig(data: ConfigData, { file, content, logoPlace }: ReadFile): Config {
  const { agreements, horizon = '', coverage = {}, theme = {} } = data;
  const folder = dirname(file);
  return {
    agreements: agreements && { folder, patterns: agreements },
    horizon: parseDuration(horizon),
    coverage: { groups: coverage.groups ?? [], parties: coverage.parties ?? [] },
    theme: toTheme(theme, folder, logoPlace),
    source: { file, content },
  };
}
