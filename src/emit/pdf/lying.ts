import { stretchesFrom } from '../../lib/stretches-from.js';
import type { Block } from './tree.js';

/** A table of more columns is too wide for a page that stands. */
const MOST_COLUMNS = 5;

/**
 * Lays the pages with wide tables down: all between such a table's heading and the next heading, and the headings that stand
 * right above, which must not be left alone on the page before.
 */
export function layDown(blocks: readonly Block[]): readonly Block[] {
  let isBelowLying = false;
  const stretches = stretchesFrom(blocks, ({ type }) => type === 'heading')
    .toReversed()
    .map((stretch) => {
      isBelowLying = stretch.some(isWide) || (isBelowLying && isOnlyHeading(stretch));
      return { stretch, isLying: isBelowLying };
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

function isWide(block: Block): boolean {
  if (block.type === 'table') return columnsOf(block) > MOST_COLUMNS;
  if (block.type === 'list') return block.items.some((item) => item.some(isWide));
  return 'blocks' in block && block.blocks.some(isWide);
}

function columnsOf({ head, rows }: Extract<Block, { type: 'table' }>): number {
  return rows[0]?.length ?? head.length;
}

function isOnlyHeading([first, ...rest]: readonly Block[]): boolean {
  return first?.type === 'heading' && rest.length === 0;
}
