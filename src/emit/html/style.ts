import { PLAIN_THEME, type Theme } from '../../model/theme.js';
import { palettes } from './style/palettes.js';
import { PRINT_STYLE } from './style/print.js';
import { PRINT_TABLES_STYLE } from './style/print-tables.js';
import { type Running, runningStyle } from './style/running.js';
import { SCREEN_STYLE } from './style/screen.js';

/** The style of a page, in the colours of the theme and with what is printed at the edge of each sheet of paper. */
export function styleFor(theme: Theme = PLAIN_THEME, running: Running): string {
  return `\n${palettes(theme)}${SCREEN_STYLE}${runningStyle(running)}${PRINT_STYLE}${PRINT_TABLES_STYLE}`;
}
