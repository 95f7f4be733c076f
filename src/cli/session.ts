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
  /** Notes a file that the run goes by, such as its config: it is never written over. */
  keep(file: string): void;
  isKept(file: string): boolean;
}

export function startSession(world: World, locale: Locale): Session {
  let worst: ExitCode = EXIT.clean;
  const kept = new Set<string>();
  return {
    world,
    locale,
    note: (text) => world.stderr.write(`agreement: ${printable(text[locale])}\n`),
    end: (code) => {
      if (code > worst) worst = code;
    },
    exitCode: () => worst,
    keep: (file) => kept.add(file),
    isKept: (file) => kept.has(file),
  };
}

/** Fills a template in every language. */
export function fill<Data>(template: Readonly<Record<Locale, (data: Data) => string>>, data: Data): Text {
  return { sv: template.sv(data), en: template.en(data) };
}
