import { printable } from '../lib/printable.js';
import { VERIFICATION_LINES, VERIFICATION_NOTES, VERIFICATION_SUMMARY } from '../locales/verification-words.js';
import type { Locale } from '../model/locale.js';
import type { Reporter } from '../model/reporter.js';
import type { Verification, VerificationNote } from '../model/verification.js';

/** A line for each difference, a line for each note, and one that sums up. */
export const verificationLines: Reporter<Verification> = {
  name: 'pretty',
  about: { sv: 'en rad för varje skillnad', en: 'a line for each difference' },
  report(told, { locale, paint, tool }) {
    const { differences, folder, manifest } = told;
    const { outputs, tool: builtBy, asOf } = manifest;
    const facts = {
      folder: printable(folder),
      outputs: outputs.length,
      differences: differences.length,
      asOf,
      builtBy: { name: printable(builtBy.name), version: printable(builtBy.version) },
    };
    const sum = VERIFICATION_SUMMARY[differences.length > 0 ? 'differs' : 'same'][locale](facts);
    const lines = [
      ...differences.map(({ kind, file }) => paint.error(VERIFICATION_LINES[kind][locale](printable(file)))),
      ...noteLines(told, tool.version, locale).map((line) => paint.faint(line)),
      differences.length > 0 ? paint.strong(sum) : paint.good(sum),
    ];
    return `${lines.join('\n')}\n`;
  },
};

/** Where a folder is alone, without any of its sources, that is said once. */
function noteLines({ notes, manifest }: Verification, version: string, locale: Locale): readonly string[] {
  const missing = notes.filter(({ kind }) => kind === 'source-missing');
  const isAlone = missing.length > 1 && missing.length === manifest.sources.length;
  const others = isAlone ? notes.filter(({ kind }) => kind !== 'source-missing') : notes;
  const alone = isAlone ? [VERIFICATION_NOTES.alone[locale](missing.length)] : [];
  return [...alone, ...others.map((note) => lineOf(note, version, locale))];
}

function lineOf(note: VerificationNote, current: string, locale: Locale): string {
  if (note.kind !== 'tool-differs') return VERIFICATION_NOTES[note.kind][locale](printable(note.file));
  return VERIFICATION_NOTES[note.kind][locale]({ version: printable(note.version), current });
}
