import { html } from '../../../src/emit/html/html.js';
import type { EmitContext } from '../../../src/model/emitter.js';
import { PLAIN_THEME, type Theme } from '../../../src/model/theme.js';
import { CORPUS, contextFor, read } from '../reading.js';
import { FULL, WILD } from '../samples.js';

/** The page of a text, in a world where nothing else is known. */
export function pageOf(text: string, context: Partial<EmitContext> = {}): string {
  const compiled = read(text);
  return html.emit(compiled.agreement, { ...contextFor(compiled, context.locale), ...context }) as string;
}

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><style>.a{fill:red}</style><rect class="a" width="9" height="9"/></svg>';
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

/** A body of its own colours, whose logo is a drawing. */
export const THEME: Theme = {
  organisation: 'Region Exempel & "Vän"',
  logo: { type: 'image/svg+xml', bytes: Buffer.from(SVG) },
  colours: {
    light: { ...PLAIN_THEME.colours.light, heading: '#00607a', link: '#00607a', fill: '#eef6f8' },
    dark: { ...PLAIN_THEME.colours.dark, heading: '#8fd6ea', link: '#8fd6ea' },
  },
};

/** The same, but its logo is a photograph of one dot. */
export const PNG_THEME: Theme = { ...THEME, logo: { type: 'image/png', bytes: Buffer.from(PNG, 'base64') } };

/** Tables that say the same, and tables that lack things. */
const TABLES = `## A

| Insats | Region | Kommun |
|---|---|---|
| a | b | c |

| Insats | Region | Kommun |
|---|---|---|
| a | b | c |

|  | x |
|---|---|
| a |

- Punkt
  - under
    - längst ned

## Ansvarsfördelning

| | Regionen | |
|---|---|---|
| Vård | läkare | x |
`;

/** Pages of every kind that there are. */
export const PAGES: readonly { readonly name: string; readonly page: string }[] = [
  ...CORPUS.map(({ file, ...compiled }) => ({
    name: file,
    page: html.emit(compiled.agreement, contextFor(compiled)) as string,
  })),
  { name: 'every fact', page: pageOf(FULL) },
  { name: 'wild text', page: pageOf(WILD) },
  { name: 'nothing', page: pageOf('') },
  { name: 'tables', page: pageOf(TABLES) },
  { name: 'English words', page: pageOf(FULL, { locale: 'en' }) },
  { name: 'forced', page: pageOf(WILD, { forced: true }) },
  { name: 'a theme with a drawn logo', page: pageOf(FULL, { theme: THEME, forced: true }) },
  { name: 'a theme with a photographed logo', page: pageOf(WILD, { theme: PNG_THEME, locale: 'en' }) },
  { name: 'a theme without a logo', page: pageOf(FULL, { theme: { ...THEME, logo: undefined } }) },
  { name: 'a theme without a name', page: pageOf(FULL, { theme: { ...THEME, organisation: undefined } }) },
];
