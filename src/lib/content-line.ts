/** Octets that a line may have (RFC 5545, 3.1), the line break not counted. */
const MOST_OCTETS = 75;

/** A property of iCalendar on its lines: folded between characters so that none is too long, and ended by CRLF (RFC 5545, 3.1). */
export function contentLine(name: string, value: string): string {
  const lines = [''];
  let room = MOST_OCTETS;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (size > room) {
      lines.push(' ');
      room = MOST_OCTETS - 1;
    }
    lines.push(`${lines.pop()}${character}`);
    room -= size;
  }
  return lines.map((line) => `${line}\r\n`).join('');
}

/** Words as the value of a property that is text (RFC 5545, 3.3.11). Control characters other than line breaks may not be among them. */
export function textValue(words: string): string {
  return words.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}
