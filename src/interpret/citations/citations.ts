import { type Prose, proseBlocks, proseIn } from '../../lib/prose.js';
import type { Citation, LoosePinpoint, Pinpoint, Statute, Work } from '../../model/citation.js';
import { rangeOf } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';
import { type ActWords, readAct } from './acts.js';
import { combine, type Draft, type Piece } from './combine.js';
import { cursorOver } from './cursor.js';
import { isIntroduction, keyOf, type Memory, newMemory } from './memory.js';
import { readProvisions } from './provisions.js';
import { type PublicationWords, readPublications } from './publications.js';
import { type Tokens, tokensOf } from './tokens.js';

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

interface Pieces {
  readonly pieces: readonly Piece[];
  /** What the text had said of acts before it named them here. */
  readonly known: ReadonlyMap<Piece, Known>;
}

interface Known {
  /** The number that the text had given the name. */
  readonly introduced?: string | undefined;
  /** What "samma lag" or "a. prop." means. */
  readonly meant?: ActWords | PublicationWords | undefined;
}

function readPieces(tokens: Tokens, bare: boolean, memory: Memory): Pieces {
  const pieces: Piece[] = [];
  const known = new Map<Piece, Known>();
  for (let at = 0; at < tokens.all.length; ) {
    const isOther = countsOther(tokens, at);
    const found = isOther ? [] : readPiece(tokens, at, bare, memory);
    for (const piece of found) {
      pieces.push(piece);
      known.set(piece, recall(piece, memory));
    }
    at = Math.max(at + 1, found.at(-1)?.to ?? 0, isOther ? 0 : tokens.listEnd(at));
  }
  return { pieces, known };
}

/** The number of an attachment or section of the text itself: "bilaga 7 samt 3 § LSS". */
function countsOther(tokens: Tokens, at: number): boolean {
  const before = tokens.is(at - 1, '.') ? at - 2 : at - 1;
  return tokens.isKind(at, 'number') && OTHERS.test(tokens.word(before));
}

const OTHERS =
  /^(?:bil|bilaga|bilagan|bilagor|bilagorna|avsnitt|avsnittet|avsnitten|tabell|figur|steg|nr|sid|sida|sidan|sidorna)$/;

function readPiece(tokens: Tokens, at: number, bare: boolean, memory: Memory): readonly Piece[] {
  const provisions = readProvisions(tokens, at, bare);
  if (provisions) return [provisions];
  const publications = readPublications(tokens, at);
  if (publications.length > 0) return publications;
  const act = readAct(tokens, at, memory.isKnown);
  return act ? [act] : [];
}

function recall(piece: Piece, memory: Memory): Known {
  if (piece.kind === 'provisions') return {};
  if (piece.kind === 'publication') return { meant: memory.takePublication(piece) };
  return piece.anaphor ? { meant: memory.recall(piece.anaphor) } : { introduced: memory.take(piece) };
}

interface Finish extends Pick<Pieces, 'known'> {
  readonly prose: Prose;
  readonly file: string;
  readonly tokens: Tokens;
  readonly baseAct: string | undefined;
}

function finishDraft(draft: Draft, finish: Finish): readonly Citation[] {
  const work = workOf(draft, finish);
  if (!work) return [];
  const range = placeOf(draft, finish);
  const text = finish.file.slice(range.start.offset, range.end.offset);
  const written = finish.tokens.line(draft.from, draft.to);
  return [{ text, work, pinpoints: pinpointsOf(draft, finish), written, standard: draft.standard, range }];
}

/** Chapter and section without an act; a section alone can as well be the text's own. */
function finishLoose(draft: Draft, finish: Finish): readonly LoosePinpoint[] {
  const isProvision = draft.pinpoints.some(({ chapter, section }) => chapter !== undefined && section !== undefined);
  if (!isProvision || workOf(draft, finish)) return [];
  return [{ written: finish.tokens.line(draft.from, draft.to), range: placeOf(draft, finish) }];
}

function placeOf({ from, to }: { readonly from: number; readonly to: number }, { prose, tokens }: Finish) {
  return prose.range(tokens.all[from]?.start ?? 0, tokens.all[to - 1]?.end ?? 0);
}

function workOf(draft: Draft, { known, tokens, baseAct, prose }: Finish): Work | undefined {
  const { work } = draft;
  const said = work && known.get(work);
  const isThis = work === undefined || (work.kind === 'act' && work.anaphor === 'this');
  if (isThis && baseAct !== undefined) return { ...NO_STATUTE, number: baseAct };
  if (work?.kind === 'publication') return publicationOf(work, said?.meant);
  const act = work?.anaphor ? said?.meant : work;
  if (act?.kind !== 'act') return undefined;
  const { number, name, candidates } = act;
  const introduced =
    said?.introduced === undefined ? undefined : ({ number: said.introduced, where: 'before' } as const);
  const amending = AMENDING.test(
    prose.text.slice(Math.max(0, (tokens.all[draft.from]?.start ?? 0) - 40), tokens.all[draft.from]?.start),
  );
  return { kind: 'statute', number, name, candidates, introduced, amending };
}

const NO_STATUTE = {
  kind: 'statute',
  name: undefined,
  introduced: undefined,
  candidates: [],
  amending: false,
} as const;

/** What stands before the number of an act that only changes another. */
const AMENDING =
  /(?:t\.\s?o\.\s?m\.|till och med|(?:ändra[dt]|ändringar|ändring|omtryckt|lydelsen?)(?: (?:senast|genom|i|enligt))*)\s*[(,]?\s*$/iu;

function publicationOf({ publication, again }: PublicationWords, meant: Known['meant']): Work | undefined {
  if (!again) return publication;
  return meant?.kind === 'publication' ? meant.publication : undefined;
}

function pinpointsOf(draft: Draft, finish: Finish): readonly Pinpoint[] {
  const provisions = draft.pinpoints.map(({ from, to, ...pinpoint }) => ({
    ...pinpoint,
    page: undefined,
    range: placeOf({ from, to }, finish),
  }));
  const pages = draft.work?.kind === 'publication' ? draft.work.pages : [];
  return [
    ...provisions,
    ...pages.map(({ value, through, from, to }) => ({
      ...NO_PLACE,
      page: value,
      through,
      range: placeOf({ from, to }, finish),
    })),
  ];
}

const NO_PLACE = {
  chapter: undefined,
  section: undefined,
  paragraph: undefined,
  item: undefined,
  sentence: undefined,
} as const;

/** A name that no citation before has given a number may be given one after, in a list of sources. */
function introducedLater(citations: readonly Citation[]): readonly Citation[] {
  const numbers = new Map<string, string>();
  for (const { work } of [...citations].reverse()) {
    const key = work.kind === 'statute' && !work.amending ? keyOf(work) : undefined;
    if (work.kind === 'statute' && key !== undefined && isIntroduction(work)) numbers.set(key, work.number);
  }
  return citations.map((citation) => {
    const { work } = citation;
    if (work.kind !== 'statute' || work.number !== undefined || work.introduced) return citation;
    const number = numbers.get(keyOf(work) ?? '');
    return number === undefined ? citation : { ...citation, work: withLater(work, number) };
  });
}

function withLater(work: Statute, number: string): Statute {
  return { ...work, introduced: { number, where: 'after' } };
}
