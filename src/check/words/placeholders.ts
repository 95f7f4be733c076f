import { lowerCase } from '../../lib/lower-case.js';
import { quotedStretches } from './foreign-stretches.js';
import { type Stretch, touches } from './stretches.js';
import { DUMMIES, INSTRUCTIONS, isInstruction, type PlaceholderKind } from './template-words.js';

/** Words that were left from a template. */
interface Placeholder extends Stretch {
  readonly kind: PlaceholderKind;
}

/** Where the text stands. */
export interface Setting {
  /** Lines to sign on are to be empty. */
  readonly isForSigning: boolean;
  /** A list of headings has dots between them and the pages. */
  readonly isContents: boolean;
}

/** The placeholders of a text, in order and apart; where it stands is asked only of a text that may have some. Linear time. */
export function placeholdersIn(text: string, settingOf: () => Setting): readonly Placeholder[] {
  if (!SIGN.test(text) && !NAME.test(text)) return [];
  const found = [...blanks(text, settingOf()), ...instructions(text), ...dummies(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const kept: Placeholder[] = [];
  for (const place of found) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  return kept;
}

/** Something of each of them, and of few other texts. */
const SIGN =
  /[.…][ \u00A0]?[.…]|…|___|[[<{]|\((?:fyll|infoga|klicka|lägg|länk|ange)|klicka|click|välj ett|choose an|lorem|todo|fixme|tbd|xx|åå|yy/i;
const NAME = /NN|N\.\s?N/;

/** Dots or low lines that are to be written over; a word may follow at once: `.....kommun`. */
function* blanks(text: string, { isForSigning, isContents }: Setting): Generator<Placeholder> {
  const quoted = quotedStretches(text);
  const isBlank = (run: Run) => (run.word !== '' || !isForSigning) && !touches(run, quoted);
  for (const run of [...dots(text, isContents), ...lowLines(text), ...elisions(text)]) {
    if (isBlank(run)) yield { kind: 'blank', start: run.start, end: run.end };
  }
}

interface Run extends Stretch {
  /** The letters that follow at once. */
  readonly word: string;
}

const DOTS = /(?<![.…])(?:[.…][ \u00A0]?){2,}(?<word>(?<=[.…])\p{L}*)/gu;
/** An ellipsis, with the full stop after it, is less. */
const LEAST = 5;
/** After a word without a space, some people put five dots. */
const LEAST_AFTER_WORD = 8;

function* dots(text: string, isContents: boolean): Generator<Run> {
  for (const { 0: found, index, groups } of isContents ? [] : text.matchAll(DOTS)) {
    const words = found.trimEnd();
    const [start, end] = [index, index + words.length];
    const count = words.replace(/[^.…]/g, '').replaceAll('…', '...').length;
    const isAfterWord = /[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !groups?.word;
    const isLeader = /^\s*\d{1,3}\s*(?:\n|$)/.test(text.slice(end, end + 40));
    const isElision = /[[(]/.test(text[start - 1] ?? '') && /[\])]/.test(text[end] ?? '');
    if (count >= (isAfterWord ? LEAST_AFTER_WORD : LEAST) && !isLeader && !isElision) {
      yield { start, end, word: groups?.word ?? '' };
    }
  }
}

const LOW_LINES = /(?:(?<![\p{L}\p{N}_])_{3,}|_{3,}(?![\p{L}\p{N}_]))(?<word>\p{L}*)/gu;

function* lowLines(text: string): Generator<Run> {
  for (const { 0: found, index, groups } of text.matchAll(LOW_LINES)) {
    yield { start: index, end: index + found.length, word: groups?.word ?? '' };
  }
}

/** "mellan … kommun och regionen". */
const ELISIONS = /(?<=(?<!\p{L})(?:mellan|och|i|för|av|med|till)\s)(?:…|\.{3})\s?(?<word>kommuns?)(?!\p{L})/giu;

function* elisions(text: string): Generator<Run> {
  for (const { 0: found, index, groups } of text.matchAll(ELISIONS)) {
    yield { start: index, end: index + found.length, word: groups?.word ?? '' };
  }
}

/** Words to whoever fills a template in, in brackets or as word processors write them. */
function* instructions(text: string): Generator<Placeholder> {
  const quoted = quotedStretches(text);
  for (const { 0: words, index, groups } of lowerCase(text).matchAll(INSTRUCTIONS)) {
    const place = { start: index, end: index + words.length };
    const isOwn = groups?.named === undefined || (isInstruction(groups.named) && !touches(place, quoted));
    if (isOwn) yield { kind: 'instruction', ...place };
  }
}

function* dummies(text: string): Generator<Placeholder> {
  for (const { kind, pattern, unless } of DUMMIES) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const place = { start: index, end: index + words.length };
      const isMeant = unless?.test(text.slice(Math.max(0, index - NEAR), place.end + NEAR));
      if (!isMeant && !isAddress(text, place)) yield { kind, ...place };
    }
  }
}

const NEAR = 60;

/** Whether a place is part of an address or the name of a file. */
function isAddress(text: string, { start, end }: Stretch): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + NEAR))?.[0] ?? '';
  return /:\/\/|www\.|[@\\]/.test(before) || /^\.\p{Ll}{2,4}\b|^@/u.test(after);
}
