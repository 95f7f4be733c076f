/** A text as one word of a POSIX shell, which means nothing but itself. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
