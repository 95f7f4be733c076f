import { type Prose, proseBlocks, proseIn } from '../../lib/prose.js';
import type { Citation, LoosePinpoint } from '../../model/citation.js';
import { rangeOf } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';
import { combine } from './combine.js';
import { cursorOver } from './cursor.js';
import { finishDraft, finishLoose } from './finish.js';
import { introducedLater } from './introduced.js';
import { type Memory, newMemory } from './memory.js';
import { readPieces } from './pieces.js';
import { tokensOf } from './tokens.js';

/** What a text cites. */
export interface FoundCitations {
  readonly citations: readonly Citation[];
  readonly loosePinpoints: readonly LoosePinpoint[];
}

/**
 * Reads the citations of a document's running text, in reading order: tokens → pieces (provisions, acts, publications) →
 * citations. `baseAct` is the SFS number of the act that a bare `3 §` is a part of; without it a bare one cites nothing.
 * Linear time.
 */
export function findCitations(source: SourceDocument, baseAct: string | undefined): FoundCitations {
  const memory = newMemory();
  const citations: Citation[] = [];
  const loosePinpoints: LoosePinpoint[] = [];
  for (const prose of textBlocks(source)) {
    const found = readBlock(prose, source.text, baseAct, memory);
    for (const citation of found.citations) citations.push(citation);
    for (const loose of found.loosePinpoints) loosePinpoints.push(loose);
  }
  return { citations: introducedLater(citations), loosePinpoints };
}

/** Running text, and text that is code only because its lines are indented, as lines copied from elsewhere often are. */
function* textBlocks(source: SourceDocument): Generator<Prose> {
  for (const child of source.body.children) {
    if (child.type === 'code' && !/^[`~]/.test(source.text.charAt(rangeOf(child).start.offset)))
      yield proseIn(rangeOf(child), source);
    else yield* proseBlocks(child, source);
  }
}

function readBlock(prose: Prose, file: string, baseAct: string | undefined, memory: Memory): FoundCitations {
  memory.turn();
  const tokens = cursorOver(tokensOf(prose.text), prose.text);
  const { pieces, known } = readPieces(tokens, baseAct !== undefined, memory);
  const drafts = combine(pieces, tokens);
  const finish = { prose, file, tokens, known, baseAct };
  return {
    citations: drafts.flatMap((draft) => finishDraft(draft, finish)),
    loosePinpoints: baseAct === undefined ? drafts.flatMap((draft) => finishLoose(draft, finish)) : [],
  };
}
