import type { Schema } from 'hast-util-sanitize';

/**
 * What may come out of an author's text: nothing that runs, loads, styles or clobbers. Ids are made by the tool alone
 * (an author's raw HTML is text before it comes here), so they keep their names.
 */
export const SCHEMA: Schema = {
  tagNames: [
    ...['a', 'blockquote', 'br', 'caption', 'code', 'div', 'em', 'hr', 'li', 'ol', 'p', 'pre', 'span', 'strong'],
    ...['sup', 'table', 'tbody', 'td', 'th', 'thead', 'time', 'tr', 'ul'],
  ],
  attributes: {
    a: ['href', 'id', 'role', 'title', 'ariaLabel', ['className', 'bare', 'law']],
    div: [['className', 'scroll'], ['role', 'group'], ['tabIndex', 0], 'ariaLabel'],
    li: ['id'],
    ol: ['start', ['className', 'long']],
    sup: ['id'],
    td: [['className', 'center', 'right']],
    th: [
      ['className', 'center', 'right'],
      ['scope', 'col', 'row'],
    ],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { tbody: ['table'], thead: ['table'], caption: ['table'], tr: ['table'], td: ['table'], th: ['table'] },
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
};
