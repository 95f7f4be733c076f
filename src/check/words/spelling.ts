import type { OutdatedForm } from '../../law/terms.js';

/** Whether words of a text are a form as it is spelled: an abbreviation counts in its own capitals only. */
export function isSpelled(written: string, form: OutdatedForm): boolean {
  return !isAbbreviation(form) || written.replaceAll('\u00AD', '') === form.written;
}

/** What to write instead of words of a text, with their capitals: "Landstinget" gives "Regionen". */
export function insteadOf(written: string, form: OutdatedForm): string | undefined {
  return form.instead && (isAbbreviation(form) ? form.instead : inCaseOf(written, form.instead));
}

function isAbbreviation({ written }: OutdatedForm): boolean {
  return /^\p{Lu}{2}/u.test(written);
}

function inCaseOf(written: string, instead: string): string {
  if (/^\p{Lu}[\p{Lu}\s-]+$/u.test(written)) return instead.toUpperCase();
  return /^\p{Lu}/u.test(written) ? instead.charAt(0).toUpperCase() + instead.slice(1) : instead;
}
