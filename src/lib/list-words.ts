/** Words as a sentence lists them: `draft, proposed eller ended`, with the last conjunction given. */
export function listWords(words: readonly string[], conjunction: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
