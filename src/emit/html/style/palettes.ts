import { COLOURS, type Palette, PLAIN_THEME, type Scheme, type Theme } from '../../../model/theme.js';
import { printPalette } from './print-palette.js';

/** The colours of a theme as CSS variables. Print is light, whatever the device asks for. */
export function palettes({ colours }: Theme): string {
  const [light, dark] = [safe(colours.light, 'light'), safe(colours.dark, 'dark')];
  return `:root { color-scheme: light dark; ${variables(light)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(dark)} } }
@media print { :root { color-scheme: light; ${variables(printPalette(light), light)} } }
`;
}

/** A theme comes from a config, and what is no colour may be anything: it never reaches the style. */
function safe(palette: Palette, scheme: Scheme): Palette {
  const own = COLOURS.filter((name) => /^#[\da-f]{6}$/i.test(palette[name])).map((name) => [name, palette[name]]);
  return { ...PLAIN_THEME.colours[scheme], ...Object.fromEntries(own) };
}

/** Those colours that are not the same in the palette that holds already. */
function variables(palette: Palette, known?: Palette): string {
  return COLOURS.filter((name) => palette[name] !== known?.[name])
    .map((name) => `--${name}: ${palette[name]};`)
    .join(' ');
}
