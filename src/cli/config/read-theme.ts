import type { ThemeConfig } from '../../model/config.js';
import type { Theme } from '../../model/theme.js';
import type { Session } from '../session.js';
import { readLogo } from './read-logo.js';

/** A theme with its image, and the image's file as it was read. */
interface ReadTheme {
  readonly theme: Theme;
  /** By its absolute path. */
  readonly logo: { readonly file: string; readonly content: Uint8Array } | undefined;
}

/** Reads the image that a theme names, if it does. A fault ends the run. */
export function readTheme({ logo, ...theme }: ThemeConfig, session: Session): ReadTheme {
  if (!logo) return { theme: { ...theme, logo: undefined }, logo: undefined };
  const { file, image } = readLogo(logo, session);
  return { theme: { ...theme, logo: image }, logo: { file, content: image.bytes } };
}
