import { shortened } from '../../../lib/shortened.js';
import { visible } from '../../../lib/visible.js';
import { PAGE_OF } from '../../../locales/page-words.js';
import type { Locale } from '../../../model/locale.js';

/** What is printed at the edge of each page. */
export interface Running {
  readonly title: string;
  /** `UTKAST`, where the text is not what was decided. */
  readonly mark?: string | undefined;
  readonly locale: Locale;
}

/** More than this is no single line on A4. */
const LONGEST = 80;

/** The title at the head of each page but the first, where it stands in full; the mark on all; "Sida 2 av 7" at the foot. */
export function runningStyle({ title, mark, locale }: Running): string {
  const [page, of] = PAGE_OF[locale];
  return `@page { size: A4; margin: 24mm 20mm 22mm;
  @top-left { ${SMALL} width: 85%; white-space: nowrap; vertical-align: bottom; padding-bottom: 6mm; content: ${cssString(shortened(title, LONGEST))}; }
  @top-right { ${SMALL} font-weight: bold; white-space: nowrap; vertical-align: bottom; padding-bottom: 6mm; content: ${cssString(mark ?? '')}; }
  @bottom-right { ${SMALL} white-space: nowrap; vertical-align: top; padding-top: 6mm;
    content: ${cssString(page)} " " counter(page) " " ${cssString(of)} " " counter(pages); } }
@page :first { @top-left { content: none; } }
`;
}

const SMALL = 'font: 8pt/1.3 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: #333;';

/**
 * A string of CSS (Syntax Level 3, "consume an escaped code point"). All but letters, digits and spaces of ASCII is escaped, so
 * that neither the string nor the element it stands in can be ended by it.
 */
function cssString(text: string): string {
  const escaped = visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[^A-Za-z\d ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()} `);
  return `"${escaped}"`;
}
