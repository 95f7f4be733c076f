import type { Link } from 'mdast';

declare module 'mdast' {
  interface LinkData {
    /** The link leads to the law that its words cite. */
    isLaw?: boolean;
  }
}

/** Words that cite the law as a link to it; print tells the address of the act in the list of acts, not of each such link. */
export function lawLink(words: string, url: string, title?: string): Link {
  return {
    type: 'link',
    url,
    ...(title === undefined ? {} : { title }),
    children: [{ type: 'text', value: words }],
    data: { isLaw: true, hProperties: { className: ['law'] } },
  };
}
