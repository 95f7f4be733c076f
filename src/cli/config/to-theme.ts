import type { ThemeConfig } from '../../model/config.js';
import { COLOURS, type Palette, PLAIN_THEME, type Scheme } from '../../model/theme.js';
import type { ThemeData } from './config-data.js';

/** The theme that a config describes; what it leaves out is as in the plain one. `folder` and `place` are where it names its logo. */
export function toTheme(data: ThemeData, folder: string, place: string): ThemeConfig {
  const { organisation, logo } = data;
  return {
    organisation: organisation?.trim(),
    logo: logo === undefined ? undefined : { folder, path: logo, place },
    colours: { light: paletteOf(data, 'light'), dark: paletteOf(data, 'dark') },
  };
}

/** A scheme's colours as `#rrggbb` in lower case. Each scheme is its own: what is said of one changes nothing in the other. */
export function paletteOf({ colours }: ThemeData, scheme: Scheme): Palette {
  const own = colours?.[scheme] ?? {};
  const entries = COLOURS.map((colour) => [colour, longHex(own[colour] ?? PLAIN_THEME.colours[scheme][colour])]);
  return Object.fromEntries(entries) as Palette;
}

/** `#1A6` is `#11aa66`. */
function longHex(colour: string): string {
  const digits = colour.slice(1).toLowerCase();
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
