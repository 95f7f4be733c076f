/** HTML without its comments; one that is never closed stays. Linear time: such a one is read to its end only once. */
export function withoutComments(html: string): string {
  return html.replace(COMMENT, (comment) => (comment.endsWith('-->') ? '' : comment));
}

/** `<!-->` and `<!--->` are comments too (CommonMark, 6.6). */
const COMMENT = /<!--(?:-?>|[\s\S]*?(?:-->|$))/g;
