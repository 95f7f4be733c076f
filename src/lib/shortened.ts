/** A text of at most so many characters and then " …", cut between words where it can be. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  return `${characters
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/, '')} …`;
}
