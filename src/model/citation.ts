import type { Day } from './day.js';
import type { Located } from './place.js';

/**
 * Something published that a text points at: an act, a regulation, a preparatory work, or a provision in one of them.
 * It says only what stands in the text; what it means on a day is told by `law/`.
 */
export interface Citation extends Located {
  /** What stands in the file at `range`, markup and all. */
  readonly text: string;
  readonly work: Work;
  /** Provisions or pages, in reading order; empty where the work as a whole is meant. */
  readonly pinpoints: readonly Pinpoint[];
  /** The words as read, on one line, without markup. */
  readonly written: string;
  /** The same words as they are written by the book: `5 kap. 8 a § SoL` (Svenska skrivregler; Gröna boken, Ds 2014:1). Equal to `written` when nothing is to mend. */
  readonly standard: string;
}

export type Work = Statute | Publication;

/** An act or ordinance of Svensk författningssamling, as far as the text tells which. */
export interface Statute {
  readonly kind: 'statute';
  /** The SFS number in the citation itself, `2017:30`. */
  readonly number: string | undefined;
  /** The name or abbreviation in the citation, as it is written; undefined for a number alone ("SFS 2017:30", "lagen (2017:30)"). */
  readonly name: string | undefined;
  /** The SFS number that another citation of the text gives the same name. */
  readonly introduced: Introduction | undefined;
  /** SFS numbers of the acts in the register that have the name, oldest first. */
  readonly candidates: readonly string[];
  /** Which of several acts with the name is meant by the words before it: "tidigare", "gamla", "dåvarande"; "nya". */
  readonly era: 'former' | 'new' | undefined;
  /** Whether the number only says how far an act is changed ("t.o.m. SFS 2019:979", "ändrad genom 2017:809"). */
  readonly amending: boolean;
}

/** What a text has said elsewhere of the name that it uses here. */
interface Introduction {
  readonly number: string;
  /** Before the citation or after it: what comes before weighs more. */
  readonly where: 'before' | 'after';
}

export const PUBLICATION_KINDS = [
  'regulation',
  'prop',
  'sou',
  'ds',
  'dir',
  'bet',
  'rskr',
  'skr',
  'meddelandeblad',
  'cirkular',
  'committee',
] as const;

/** A publication in a numbered series. */
export interface Publication {
  readonly kind: (typeof PUBLICATION_KINDS)[number];
  /** As the series is properly written: `SOSFS`, `HSLF-FS`, `prop.`, `SOU`, `Meddelandeblad`. */
  readonly series: string;
  /** `2007:10`, `2016/17:106`, `2024/25:SoU23`, `1/2010`, `09:66`; undefined when only a year is given. */
  readonly number: string | undefined;
}

/** A place within a work. Numbers are as printed, with a space before a letter: `8 a`. */
export interface Pinpoint extends Located {
  readonly chapter: string | undefined;
  /** Paragraf. */
  readonly section: string | undefined;
  /** Stycke, counted from 1. */
  readonly paragraph: number | undefined;
  /** Punkt: `2`, `2 b`, `f`. */
  readonly item: string | undefined;
  /** Mening, counted from 1. */
  readonly sentence: number | undefined;
  readonly page: string | undefined;
  /** Whether all from the pinpoint before up to this one is meant ("5–12 §§"). */
  readonly through: boolean;
}

/** A chapter and section that no act is named for. */
export interface LoosePinpoint extends Located {
  readonly written: string;
}

/** What the law that a document cites means on a day. */
export interface Law {
  /** The day that the register speaks of: what happened to an act later is not known. */
  readonly asOf: Day;
  /** One for each citation of the document, in the same order. */
  readonly meanings: readonly Meaning[];
}

/** What a citation means on a day. */
export interface Meaning {
  readonly citation: Citation;
  /** The act or regulation in the register; undefined when it is not there. */
  readonly act: Act | undefined;
  /** SFS number or the like of what is cited, whether the register has it or not: `2017:30`, `SOSFS 2007:10`; undefined when it cannot be told. */
  readonly number: string | undefined;
  /** `5 kap. 8 a § SoL`, `socialtjänstlagen (2001:453)`, `prop. 2016/17:106 s. 5`; with ordinary spaces. */
  readonly canonical: string;
  /** One for each pinpoint, else one for the work; empty when the work cannot be told. */
  readonly places: readonly CitedPlace[];
  readonly status: LawStatus;
  /** What has taken its place, when it is repealed. */
  readonly successor: SuccessorLaw | undefined;
  /** What is wrong with where it points, if anything. */
  readonly fault: CitationFault | undefined;
}

/** Where one part of a citation leads. */
export interface CitedPlace extends Located {
  /** An identifier: `https://lagen.nu/2017:30#K16P3`, `sos:sosfs/2007:10`, `kommitte:S 2017:01`. */
  readonly uri: string;
  /** Where it can be read on the web; undefined when no address is known. */
  readonly href: string | undefined;
}

/** `unknown`: not in the register, or nothing is known of the day, for instance because it is later than the register's own day. */
export const LAW_STATUSES = ['in-force', 'repealed', 'future', 'unknown'] as const;
export type LawStatus = (typeof LAW_STATUSES)[number];

/** How a fact was checked: against the text itself, against a good second source, or not at all. */
export const CERTAINTIES = ['verified', 'secondary', 'unverified'] as const;
type Certainty = (typeof CERTAINTIES)[number];

/** A law or regulation of the register. */
export interface Act {
  /** `2017:30`, `SOSFS 2007:10`. */
  readonly id: string;
  /** In full: `Lag (1993:387) om stöd och service till vissa funktionshindrade`. */
  readonly title: string;
  /** `LSS`, if there is one. */
  readonly abbreviation: string | undefined;
  /** As it is called in running text: `socialtjänstlagen`, `lagen om psykiatrisk tvångsvård`. */
  readonly name: string;
  readonly inForce: InForce;
  /** The acts that took its place. */
  readonly replacedBy: readonly NumberedAct[];
}

/** An act by number, and by name with its number: `socialtjänstlagen (2025:400)`. */
interface NumberedAct {
  readonly id: string;
  readonly name: string;
}

/** The time an act is in force, each day with how sure it is. */
export interface InForce {
  readonly from: SureDay | undefined;
  /** The first day on which it is no longer in force. */
  readonly repealed: SureDay | undefined;
}

export interface SureDay {
  readonly day: Day;
  readonly certainty: Certainty;
}

/** What has taken the place of repealed law. */
export interface SuccessorLaw {
  /** `16 kap. 4 § HSL (2017:30)`, `socialtjänstlagen (2025:400)`. */
  readonly canonical: string;
  /** As it would stand in the running text in the place of the old citation: `16 kap. 4 § HSL`. */
  readonly inText: string;
  readonly uris: readonly string[];
  /** `high`: a fact; `medium`: a hint that must be said to be one. Of several pinpoints the least sure. */
  readonly sure: 'high' | 'medium';
  /** Whether it answers for the very provisions cited, not just for the act. */
  readonly exact: boolean;
}

/** A citation that points where nothing is. */
export type CitationFault =
  /** The provision is in another act with the same name: `8 a § HSL (2017:30)`, meant is 1982:763. */
  | { readonly kind: 'wrong-act'; readonly written: string; readonly meant: Act }
  /** The number is another act's: `HSL (2001:453)`. */
  | { readonly kind: 'wrong-number'; readonly written: string; readonly name: string; readonly meant: readonly Act[] }
  /** The act has no such chapter or section: its numbers end before. */
  | { readonly kind: 'no-provision'; readonly provision: string; readonly last: string }
  /** The act is divided into chapters, and none is given. */
  | { readonly kind: 'no-chapter'; readonly provision: string };
