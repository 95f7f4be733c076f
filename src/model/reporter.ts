import type { Lines } from '../lib/lines.js';
import type { Day } from './day.js';
import type { Tool } from './emitter.js';
import type { Finding, SilencedFinding } from './finding.js';
import type { Locale, Text } from './locale.js';
import type { Rule } from './rule.js';
import type { Theme } from './theme.js';

/** One way to tell something: findings, or what else a command reports. */
export interface Reporter<Told = readonly CheckedFile[]> {
  /** The word after `--format`. */
  readonly name: string;
  /** One line for the help. */
  readonly about: Text;
  /** Its lines are meant for a build server to obey, and it sees to it itself that no document's words are. */
  readonly isCommands?: boolean;
  report(told: Told, context: ReportContext): string;
}

/** One file and what the rules say of it. */
export interface CheckedFile {
  readonly path: string;
  readonly id: string | undefined;
  /** The file for code frames: as it is on disk, but with stars in personal identity numbers. */
  readonly text: string;
  readonly lines: Lines;
  readonly findings: readonly Finding[];
  /** What is known, by a comment in the document or by a baseline, and only listed where a format has a place for it. */
  readonly silenced: readonly SilencedFinding[];
}

export interface ReportContext {
  readonly locale: Locale;
  readonly asOf: Day;
  readonly tool: Tool;
  /** Where the tool is described on the web. */
  readonly homepage?: string;
  readonly paint: Paint;
  /** Columns that a line may take. */
  readonly width: number;
  /** All rules there are, for formats that list them. */
  readonly rules?: readonly Rule[];
  /** A path as the root of the git checkout sees it, where there is one: what code hosts know files by. */
  readonly fromRoot?: (path: string) => string;
  /** How pages look; the plain one when left out. */
  readonly theme?: Theme | undefined;
}

/** Ways to set words off in a terminal; each gives the text back as it is where there is no colour. */
export interface Paint {
  error(text: string): string;
  warning(text: string): string;
  info(text: string): string;
  good(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}
