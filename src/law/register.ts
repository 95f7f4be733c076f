import { once } from '../lib/once.js';
import type { Act, SureDay } from '../model/citation.js';
import type { Day } from '../model/day.js';
import data from './register.json' with { type: 'json' };
import { definiteName, withNumber } from './title.js';

/** An act as the register's file tells it; docs/law.md explains the keys. */
export interface ActRecord {
  /** `2017:30`, `SOSFS 2007:10`. */
  readonly id: string;
  readonly title: string;
  /** What it is called in running text where the title does not tell: `regeringsformen`. */
  readonly called?: string;
  /** The established abbreviation, which citations by the book use. */
  readonly abbreviation?: string;
  /** Abbreviations that are understood but not used. */
  readonly abbreviations?: readonly string[];
  /** Names in the definite form, beside the one that the title tells. */
  readonly names?: readonly string[];
  /** Names that are wrong but clear. */
  readonly mistaken?: readonly string[];
  /** Words that are its name only between quotation marks. */
  readonly quoted?: readonly string[];
  readonly from?: SureDay;
  readonly repealed?: SureDay;
  readonly replacedBy?: readonly string[];
}

/** The day that the register speaks of. */
export const REGISTER_DAY = data.asOf as Day;

/** The acts and ordinances of Svensk författningssamling in the register. */
export const STATUTES: readonly ActRecord[] = data.acts as unknown as readonly ActRecord[];

/** The regulations of authorities in the register. */
export const REGULATIONS: readonly ActRecord[] = data.regulations as unknown as readonly ActRecord[];

/** The act or regulation with a number, if the register has it. */
export function actOf(id: string | undefined): Act | undefined {
  return id === undefined ? undefined : acts().get(id);
}

const acts = once(() => {
  const names = new Map([...STATUTES.map(nameStatute), ...REGULATIONS.map(({ id }) => [id, id] as const)]);
  return new Map([...STATUTES, ...REGULATIONS].map((record) => [record.id, actFrom(record, names)]));
});

function nameStatute({ id, called, title }: ActRecord): readonly [id: string, name: string] {
  return [id, called ?? definiteName(title)];
}

function actFrom(record: ActRecord, names: ReadonlyMap<string, string>): Act {
  const { id, title, abbreviation, from, repealed, replacedBy = [] } = record;
  const heirs = replacedBy.map((heir) => ({ id: heir, name: heirName(heir, names.get(heir)) }));
  return { id, title, abbreviation, name: names.get(id) ?? id, inForce: { from, repealed }, replacedBy: heirs };
}

function heirName(id: string, name: string | undefined): string {
  return name === undefined ? `SFS ${id}` : withNumber(name, id);
}
