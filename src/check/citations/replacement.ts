import type { Meaning, SuccessorLaw } from '../../model/citation.js';
import type { Text } from '../../model/locale.js';

/** What has taken the place of what is cited. */
export interface Replacement {
  /**
   * `provision`: these provisions; `around`: provisions that have what is cited, and more; `act`: an act, for the whole act
   * that is cited; `heir`: an act, but which provision in it is not known.
   */
  readonly what: 'provision' | 'around' | 'act' | 'heir';
  /** `16 kap. 4 § HSL (2017:30)`, `socialtjänstlagen (2025:400)`. */
  readonly by: string;
  readonly isSure: boolean;
  /** Whether the old act was an act of parliament (lag), or something else. */
  readonly isLag: boolean;
}

/** Undefined where the register knows of nothing that has come in its place. */
export function replacementOf({ successor, citation, act }: Meaning): Replacement | undefined {
  if (!successor) return undefined;
  const what = citation.pinpoints.length === 0 ? 'act' : partOf(successor);
  const isLag = /lag \(/i.test(act?.title ?? '');
  return { what, by: successor.canonical, isSure: successor.sure === 'high', isLag };
}

function partOf({ exact, uris }: SuccessorLaw): Replacement['what'] {
  if (exact) return 'provision';
  return uris.some((uri) => uri.includes('#')) ? 'around' : 'heir';
}

/** A clause to stand after a semicolon: `motsvaras av 16 kap. 4 § HSL (2017:30)`. */
export function replacementWords({ what, by, isSure, isLag }: Replacement): Text {
  const sv = { likely: isSure ? '' : 'troligen ', doubt: isSure ? '' : ' (uppgiften är inte helt säker)' };
  const en = { likely: isSure ? '' : 'probably ', doubt: isSure ? '' : ' (this is not quite certain)' };
  const heir = { sv: isLag ? 'lagen' : 'författningen', en: 'the act' };
  const words: Readonly<Record<Replacement['what'], Text>> = {
    provision: { sv: `motsvaras ${sv.likely}av ${by}${sv.doubt}`, en: `${en.likely}now ${by}${en.doubt}` },
    around: {
      sv: `det som motsvarar den finns ${sv.likely}i ${by}${sv.doubt}`,
      en: `what answers to it is ${en.likely}in ${by}${en.doubt}`,
    },
    act: { sv: `ersattes ${sv.likely}av ${by}${sv.doubt}`, en: `${en.likely}replaced by ${by}${en.doubt}` },
    heir: {
      sv: `${heir.sv} ersattes ${sv.likely}av ${by}${sv.doubt}; vilken bestämmelse som motsvarar den är inte känd här`,
      en: `${heir.en} was ${en.likely}replaced by ${by}${en.doubt}; which provision answers to it is not known here`,
    },
  };
  return words[what];
}
