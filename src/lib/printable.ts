/**
 * Control characters, and characters that turn or hide text (bidirectional marks, zero width), as what a terminal can show
 * without obeying: `␛`, or `<U+202E>`. Line breaks are among them: the result is one line. A tab becomes a space.
 */
export function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(UNSAFE, (unit) => {
    const code = unit.codePointAt(0) ?? 0;
    return code < 0x20
      ? String.fromCodePoint(0x2400 + code)
      : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

const UNSAFE = /[\p{Cc}\u2028\u2029\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu;
