import { BLOCKS } from './blocks.js';
import { COVER } from './cover.js';
import { ORDER } from './order.js';
import { PAGE } from './page.js';
import { TABLES } from './tables.js';
import { WORDS } from './words.js';

/** The Typst source of every agreement. What an author wrote is data to it (`document.json`), so none of it can be source. */
export const TEMPLATE = [PAGE, WORDS, TABLES, BLOCKS, COVER, ORDER].join('\n');
