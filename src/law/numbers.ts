/**
 * Compares numbers of chapters or sections (`8`, `8 a`, `8a`): by figure, then by letter, `8` before `8 a` before `9`.
 * Negative, zero or positive as for sorting; NaN when one of them is no such number.
 */
export function compareNumbers(one: string, other: string): number {
  const [a, b] = [split(one), split(other)];
  return a.figure - b.figure || a.letters.length - b.letters.length || a.letters.localeCompare(b.letters, 'sv');
}

/** Compares numbers of acts (`2017:30`) by year, then by place in the year. */
export function compareActs(one: string, other: string): number {
  const [year = 0, place = 0] = one.split(':').map(Number);
  const [otherYear = 0, otherPlace = 0] = other.split(':').map(Number);
  return year - otherYear || place - otherPlace;
}

/** As a number is written in addresses and in the data: `8 a` → `8a`. */
export function joined(number: string): string {
  return number.replaceAll(' ', '');
}

/** As a number is printed: `8a` → `8 a`. */
export function printed(number: string): string {
  return number.replace(/(?<=\d)(?=\p{L})/u, ' ');
}

interface SplitNumber {
  readonly figure: number;
  readonly letters: string;
}

function split(number: string): SplitNumber {
  const [, figure = 'x', letters = ''] = /^(\d+)\s*(\p{L}*)$/u.exec(number) ?? [];
  return { figure: Number(figure), letters };
}
