import { stretchesFrom } from '../../lib/stretches-from.js';
import { fitted, LYING, STANDING } from './fitted.js';
import type { Block } from './tree.js';
import { isRoomy } from './widths.js';

/** A table of more columns is too wide for a page that stands. */
const MOST_COLUMNS = 5;

/**
 * Fits all tables to their pages, and lays the pages with wide ones down: all between such a table's heading and the next heading, and the headings that stand
 * right above, which must not be left alone on the page before.
 */
export function layDown(blocks: readonly Block[]): readonly Block[] {
  let isBelowLying = false;
  const stretches = stretchesFrom(blocks, ({ type }) => type === 'heading')
    .toReversed()
    .map((stretch) => {
      const standing = fitted(stretch, STANDING);
      isBelowLying = standing.some(isWide) || (isBelowLying && isOnlyHeading(stretch));
      return { stretch: isBelowLying ? fitted(stretch, LYING) : standing, isLying: isBelowLying };
    })
    .reverse();
  return joined(stretches);
}

interface Stretch {
  readonly stretch: readonly Block[];
  readonly isLying: boolean;
}

/** Stretches that lie and follow each other share their pages. */
function joined(stretches: readonly Stretch[]): readonly Block[] {
  const done: Block[] = [];
  let open: Block[] | undefined;
  for (const { stretch, isLying } of stretches) {
    if (isLying && !open) {
      open = [];
      done.push({ type: 'lying', blocks: open });
    }
    if (!isLying) open = undefined;
    (open ?? done).push(...stretch);
  }
  return done;
}

/** Whether there is a table that needs a page that lies: for its columns, or for its words. */
function isWide(block: Block): boolean {
  if (block.type === 'table') return block.align.length > MOST_COLUMNS || !isRoomy(block);
  if (block.type === 'list') return block.items.some((item) => item.some(isWide));
  return 'blocks' in block && block.blocks.some(isWide);
}

function isOnlyHeading([first, ...rest]: readonly Block[]): boolean {
  return first?.type === 'heading' && rest.length === 0;
}
