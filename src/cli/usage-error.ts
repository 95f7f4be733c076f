import type { CommanderError } from 'commander';
import { NO_NUMBER, placesIn, USAGE_ERRORS } from '../locales/usage-words.js';
import type { Locale, Text } from '../model/locale.js';
import { refusal } from './choose.js';
import { fill } from './session.js';

/** What commander finds wrong with a command line, "error: unknown option '--x'\n(Did you mean --y?)", in one line and both languages. */
export function usageText({ code, message }: CommanderError): Text {
  const told = message.replace(/^error: /, '').replace(/\n\(Did you mean (.+?)\?\)$/, "; did you mean '$1'?");
  const bad = badValueIn(told);
  if (bad) return { sv: badValueText(bad, 'sv'), en: badValueText(bad, 'en') };
  const words = USAGE_ERRORS[code];
  if (!words) return { sv: told, en: told };
  return fill(
    words,
    [...told.matchAll(/'([^']*)'/g)].map(([, word = '']) => word),
  );
}

interface BadValue {
  /** `--fail-on` or `<shell>`. */
  readonly place: string;
  readonly value: string;
  /** Undefined for a number. */
  readonly allowed: readonly string[] | undefined;
}

function badValueIn(told: string): BadValue | undefined {
  const { groups } = IN_OPTION.exec(told) ?? IN_ARGUMENT.exec(told) ?? {};
  if (!groups) return undefined;
  const { option, argument, value = '', allowed } = groups;
  return { place: option ?? `<${argument}>`, value, allowed: allowed?.split(', ') };
}

const ALLOWED = String.raw`(?: Allowed choices are (?<allowed>.+)\.)?`;
const IN_OPTION = new RegExp(
  String.raw`^option '(?:-\w, )?(?<option>\S+).*?' argument '(?<value>.*)' is invalid\.${ALLOWED}`,
  's',
);
const IN_ARGUMENT = new RegExp(
  String.raw`^command-argument value '(?<value>.*)' is invalid for argument '(?<argument>.+?)'\.${ALLOWED}`,
  's',
);

function badValueText({ place, value, allowed }: BadValue, locale: Locale): string {
  const told = `${placesIn(place, locale)} ${value}`;
  return (allowed ? refusal(told, value, allowed) : fill(NO_NUMBER, told))[locale];
}
