import { once } from '../lib/once.js';
import { compareActs } from './numbers.js';
import { type ActRecord, STATUTES } from './register.js';
import { isFlat } from './structure.js';
import { definiteName, indefiniteName, makeIndefinite } from './title.js';

/** A way that acts are called in running text. */
export interface ActName {
  /** `socialtjänstlagen`, `lag om psykiatrisk tvångsvård`, `SoL`; NFC, one space between words. */
  readonly words: string;
  /**
   * `name`: inflected as it stands (definite or indefinite), any case; `abbreviation`: in its own case or in capitals only;
   * `title`: words that are the act's name only inside quotation marks ("samverkan vid utskrivning från sluten hälso- och sjukvård").
   */
  readonly kind: 'name' | 'abbreviation' | 'title';
  /** SFS numbers of the acts that have the name, oldest first. */
  readonly acts: readonly string[];
  /** Whether none of the acts has chapters. */
  readonly flat: boolean;
  /** The right words, where these are wrong ("lagen om rättspsykiatrisk tvångsvård"). */
  readonly properly?: string;
}

/** Every name of the acts in the register. */
export const namesOfActs: () => readonly ActName[] = once(() => mergeSame(STATUTES.flatMap(namesOf)));

/** The acts that share a name or abbreviation with an act, itself too, oldest first; none when the register has no such act. */
export function namesakesOf(act: string): readonly string[] {
  return namesakes().get(act) ?? [];
}

const namesakes = once(() => {
  const found = new Map<string, Set<string>>();
  for (const { acts } of namesOfActs()) {
    for (const act of acts) found.set(act, new Set([...(found.get(act) ?? []), ...acts]));
  }
  return new Map([...found].map(([act, others]) => [act, [...others].sort(compareActs)]));
});

type PlainName = Omit<ActName, 'flat'>;

/** One name for all acts that have it. */
function mergeSame(names: readonly PlainName[]): readonly ActName[] {
  const merged = new Map<string, PlainName>();
  for (const name of names) {
    const acts = new Set([...(merged.get(name.words)?.acts ?? []), ...name.acts]);
    merged.set(name.words, { ...name, acts: [...acts].sort(compareActs) });
  }
  return [...merged.values()].map((name) => ({ ...name, flat: name.acts.every(isFlat) }));
}

function namesOf(record: ActRecord): readonly PlainName[] {
  const { id, title, called, abbreviation, abbreviations = [], names = [], mistaken = [], quoted = [] } = record;
  const told = [definiteName(title), indefiniteName(title), ...(called === undefined ? [] : [called])];
  const short = abbreviation === undefined ? abbreviations : [abbreviation, ...abbreviations];
  const named = (kind: ActName['kind'], all: readonly string[]) => all.map((words) => ({ words, kind, acts: [id] }));
  return [
    ...named('name', [...told, ...names.flatMap(bothForms)]),
    ...named('abbreviation', short),
    ...named('title', quoted),
    ...mistaken.flatMap((words) => properly(words, record)),
  ];
}

/** `lagen om vård av unga` and `lag om vård av unga`. */
function bothForms(name: string): readonly string[] {
  const indefinite = makeIndefinite(name);
  return indefinite === undefined ? [name] : [name, indefinite];
}

/** A wrong name in both forms, each with the right one. */
function properly(words: string, { id, title }: ActRecord): readonly PlainName[] {
  const right = [definiteName(title), indefiniteName(title)];
  return bothForms(words).map((one, form) => ({ words: one, kind: 'name', acts: [id], properly: right[form] ?? one }));
}
