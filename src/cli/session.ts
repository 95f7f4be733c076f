import { harmless } from '../lib/harmless.js';
import { printable } from '../lib/printable.js';
import type { Locale, Text } from '../model/locale.js';
import { EXIT, type ExitCode } from './exit.js';
import { fileSet } from './files/file-set.js';
import type { World } from './world.js';

/** One run of the command. */
export interface Session {
  readonly world: World;
  readonly locale: Locale;
  /** One line on stderr, `agreement: …`, safe for a terminal and a build server. */
  note(text: Text): void;
  /** Shows one line on stderr, if that is a terminal, until the next note or line; undefined takes it away. */
  showLine(text: Text | undefined): void;
  /** Ends the run with this code, unless a worse one has been named. */
  end(code: ExitCode): void;
  exitCode(): ExitCode;
  /** Notes a file (absolute) that the run reads: whatever the run writes, it is not written there. */
  keep(file: string): void;
  /** The same for a file that decides how all others are judged, such as the config. `--fix` does not mend it either. */
  keepAsGround(file: string): void;
  /** Whether a file has been kept, by whatever name and links it is reached. */
  isKept(file: string): boolean;
  isGround(file: string): boolean;
}

/** Begins a run, which has found nothing yet. */
export function startSession(world: World, locale: Locale): Session {
  let worst: ExitCode = EXIT.clean;
  const [kept, ground] = [fileSet(), fileSet()];
  const line = passingLine(world);
  return {
    world,
    locale,
    note: (text) => {
      line.show(undefined);
      world.stderr.write(harmless(`agreement: ${printable(text[locale])}\n`));
    },
    showLine: (text) => line.show(text?.[locale]),
    end: (code) => {
      if (code > worst) worst = code;
    },
    exitCode: () => worst,
    keep: kept.add,
    keepAsGround: ground.add,
    isKept: (file) => kept.has(file) || ground.has(file),
    isGround: ground.has,
  };
}

/** A line on stderr that is wiped out before anything else is shown there. */
function passingLine({ stderr, env }: World) {
  let isShown = false;
  return {
    show: (text: string | undefined) => {
      if (isShown) stderr.write('\r\u001B[K');
      isShown = text !== undefined && stderr.isTTY && env.TERM !== 'dumb';
      if (isShown) stderr.write(printable(text ?? ''));
    },
  };
}

/** Fills a template in every language. */
export function fill<Data>(template: Readonly<Record<Locale, (data: Data) => string>>, data: Data): Text {
  return { sv: template.sv(data), en: template.en(data) };
}
