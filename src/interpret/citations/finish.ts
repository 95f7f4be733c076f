import type { Prose } from '../../lib/prose.js';
import type { Citation, LoosePinpoint, Pinpoint, Statute, Work } from '../../model/citation.js';
import type { ActWords } from './act-words.js';
import type { Draft } from './drafts.js';
import { eraBefore } from './fillers.js';
import type { Known, Pieces } from './pieces.js';
import { NO_PINPOINT } from './pinpoints.js';
import type { PublicationWords } from './publications.js';
import type { Tokens } from './tokens.js';

/** What drafts of a block are finished with. */
export interface Finish extends Pick<Pieces, 'known'> {
  readonly prose: Prose;
  readonly file: string;
  readonly tokens: Tokens;
  readonly baseAct: string | undefined;
}

/** The citation that a draft is; none where it does not tell what is cited. */
export function finishDraft(draft: Draft, finish: Finish): readonly Citation[] {
  const work = workOf(draft, finish);
  if (!work) return [];
  const range = placeOf(draft, finish);
  const text = finish.file.slice(range.start.offset, range.end.offset);
  const written = finish.tokens.line(draft.from, draft.to);
  const standard = goesOn(draft.to, finish.tokens) ? written : draft.standard;
  return [{ text, work, pinpoints: pinpointsOf(draft, finish), written, standard, range }];
}

/** Whether something touches what has been read, so that its end is not sure: `HSL 16:3–4`, `§§ 8 a–b`. Such words are best left alone. */
function goesOn(at: number, tokens: Tokens): boolean {
  if (tokens.spaced(at)) return false;
  if (tokens.isKind(at, 'word') || tokens.isKind(at, 'number')) return true;
  const isMore = tokens.isKind(at + 1, 'number') || /^\p{L}$/u.test(tokens.word(at + 1));
  return isMore && tokens.is(at, '-', '–', '—', ':', '/', '.') && !tokens.spaced(at + 1);
}

/** Chapter and section without an act; a section alone can as well be the text's own. */
export function finishLoose(draft: Draft, finish: Finish): readonly LoosePinpoint[] {
  const isProvision = draft.pinpoints.some(({ chapter, section }) => chapter !== undefined && section !== undefined);
  if (!isProvision || workOf(draft, finish)) return [];
  return [{ written: finish.tokens.line(draft.from, draft.to), range: placeOf(draft, finish) }];
}

function placeOf({ from, to }: { readonly from: number; readonly to: number }, { prose, tokens }: Finish) {
  return prose.range(tokens.all[from]?.start ?? 0, tokens.all[to - 1]?.end ?? 0);
}

function workOf(draft: Draft, finish: Finish): Work | undefined {
  const { known, baseAct } = finish;
  const { work } = draft;
  const said = work && known.get(work);
  if (baseAct !== undefined && isBase(work, said)) return { ...NO_STATUTE, number: baseAct };
  if (work?.kind === 'publication') return publicationOf(work, said?.meant);
  const act = work?.anaphor ? said?.meant : work;
  if (act?.kind !== 'act') return undefined;
  const era = work?.anaphor ? undefined : eraBefore(finish.tokens, act.from);
  return { ...statuteOf(act, said?.introduced), era, amending: isAmending(draft, act, finish) };
}

/** Whether the base act is meant: no act is named, "denna lag", or "samma lag" where none has been named before. */
function isBase(work: Draft['work'], said: Known | undefined): boolean {
  if (work === undefined) return true;
  if (work.kind !== 'act' || work.anaphor === undefined) return false;
  return work.anaphor === 'this' || said?.meant === undefined;
}

function statuteOf(
  { number, name, candidates }: ActWords,
  told: string | undefined,
): Omit<Statute, 'era' | 'amending'> {
  const introduced = told === undefined ? undefined : ({ number: told, where: 'before' } as const);
  return { kind: 'statute', number, name, candidates, introduced };
}

/** Whether the words before say that the act only changes another: none that provisions are cited of. */
function isAmending({ from, pinpoints }: Draft, { name }: ActWords, { prose, tokens }: Finish): boolean {
  const start = tokens.all[from]?.start ?? 0;
  const before = prose.text.slice(Math.max(0, start - NEAR), start);
  return pinpoints.length === 0 && (CHANGING.test(before) || (name === undefined && WORDED.test(before)));
}

const NO_STATUTE = {
  kind: 'statute',
  name: undefined,
  introduced: undefined,
  candidates: [],
  era: undefined,
  amending: false,
} as const;

/** How many characters are read. */
const NEAR = 40;

const CHANGING =
  /(?:t\.\s?o\.\s?m\.|till och med|(?:ändra[dt]|ändringar|ändring|omtryckt)(?: (?:senast|genom|i|enligt))*)\s*[(,]?\s*$/iu;

/** "i lydelse enligt lagen (2019:979)", "i dess lydelse (SFS 2019:979)"; a named act has the wording itself, and so has "ordalydelsen". */
const WORDED = /(?<!\p{L})lydelsen?(?: (?:senast|genom|enligt))*\s*[(,]?\s*$/iu;

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
      ...NO_PINPOINT,
      page: value,
      through,
      range: placeOf({ from, to }, finish),
    })),
  ];
}
