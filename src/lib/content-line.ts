/** Octets that a line may have (RFC 5545, 3.1), the line break not counted. */
const MOST_OCTETS = 75;

/**
 * A property of iCalendar on its lines, each ended by CRLF. A line may be folded between any two characters (RFC 5545, 3.1): it is
 * where it would be too long, or would be a command to a build server that shows it. Unfolded, it is the same text.
 */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  let room = MOST_OCTETS;
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character);
    if (size > room || isCommand(`${line}${character}`)) {
      lines.push(line);
      line = ' ';
      room = MOST_OCTETS - 1;
    }
    line += character;
    room -= size;
  }
  return [...lines, line].map((one) => `${one}\r\n`).join('');
}

/**
 * Whether the last character of a line makes it one that GitHub Actions, Azure Pipelines or TeamCity obeys (see `harmless`): `::` or
 * `##` where it begins, behind white space of any kind, or `##word[` anywhere.
 */
function isCommand(line: string): boolean {
  return /^[\s\u0085]*(?:::|##)$/.test(line) || (line.endsWith('[') && /##\w*\[$/.test(line));
}

/** Words as the value of a property that is text (RFC 5545, 3.3.11). Control characters other than line breaks may not be among them. */
export function textValue(words: string): string {
  return words.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}
