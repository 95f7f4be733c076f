import { printable } from '../lib/printable.js';
import type { Locale, Text } from '../model/locale.js';
import { EXIT, type ExitCode } from './exit.js';
import type { World } from './world.js';

/** One run of the command. */
export interface Session {
  readonly world: World;
  readonly locale: Locale;
  /** One line on stderr, `agreement: …`, safe for a terminal. */
  note(text: Text): void;
  /** Ends the run with this code, unless a worse one has been named. */
  end(code: ExitCode): void;
  exitCode(): ExitCode;
}

export function startSession(world: World, locale: Locale): Session {
  let worst: ExitCode = EXIT.clean;
  return {
    world,
    locale,
    note: (text) => world.stderr.write(`agreement: ${printable(text[locale])}\n`),
    end: (code) => {
      if (code > worst) worst = code;
    },
    exitCode: () => worst,
  };
}

/** Fills a template in every language. */
export function fill<Data>(template: Readonly<Record<Locale, (data: Data) => string>>, data: Data): Text {
  return { sv: template.sv(data), en: template.en(data) };
}
