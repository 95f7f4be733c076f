import { COLOURS, type Colour, PLAIN_THEME, type Scheme, type Theme } from '../../../model/theme.js';

/** The colours of a theme as CSS variables. Print is light, whatever the device asks for. */
export function palettes({ colours }: Theme): string {
  return `:root { color-scheme: light dark; ${variables('light', colours)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables('dark', colours)} } }
@media print { :root { color-scheme: light; } }
`;
}

function variables(scheme: Scheme, colours: Theme['colours']): string {
  return COLOURS.map((name) => `--${name}: ${colour(name, scheme, colours)};`).join(' ');
}

/** A theme comes from a config, and what is no colour may be anything: it never reaches the style. */
function colour(name: Colour, scheme: Scheme, colours: Theme['colours']): string {
  const value = colours[scheme][name];
  return /^#[\da-f]{6}$/i.test(value) ? value : PLAIN_THEME.colours[scheme][name];
}
