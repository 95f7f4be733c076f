import { excerpt } from '../../lib/excerpt.js';
import type { Template } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import type { Section } from '../../model/section.js';
import { placeholdersIn, type Setting } from '../words/placeholders.js';
import { readTexts } from '../words/read-texts.js';
import type { PlaceholderKind } from '../words/template-words.js';

interface Facts {
  readonly words: string;
  readonly kind: PlaceholderKind;
}

/** A blank or an instruction that was left from a template. Forms that others are to fill in, in an attachment, may have them. */
export const placeholderLeft = defineRule<Facts>({
  name: 'placeholder-left',
  group: 'words',
  severity: 'error',
  gate: true,
  needs: 'text',
  source: {
    sv: 'Praxis: det som publiceras är färdigt. En tom plats går att fylla i på flera sätt, och då vet ingen vad parterna har kommit överens om.',
    en: 'Practice: what is published is finished. A blank can be filled in in several ways, and then nobody knows what the parties have agreed on.',
  },
  summary: {
    sv: 'Texten ska inte ha tomma platser, anvisningar eller utfyllnad från en mall.',
    en: 'The text must not have blanks, instructions or dummy text from a template.',
  },
  help: {
    sv: 'Skriv det som ska stå där, eller ta bort det. Rader att skriva under på hör hemma under rubriken Underskrifter. Blanketter får ha tomma platser, om rubriken säger att det är en mall eller blankett.',
    en: 'Write what is to stand there, or remove it. Lines to sign on belong under the heading Underskrifter. Forms may have blanks, where the heading says that it is a template (mall) or a form (blankett).',
  },
  message: {
    sv: (facts) => SENTENCES[facts.kind].sv(facts),
    en: (facts) => SENTENCES[facts.kind].en(facts),
  },
  example: {
    bad: '## Parter\n\nÖverenskommelsen gäller mellan regionen och ⟦.....kommun⟧, enligt LVU ⟦(länk lagrum)⟧.\n',
    good: '## Parter\n\nÖverenskommelsen gäller mellan regionen och Ronneby kommun, enligt 3 § LVU.\n',
  },
  *check(agreement) {
    const { text: file } = agreement.source;
    for (const { prose, path } of readTexts(agreement)) {
      const places = placeholdersIn(prose.text, () => settingOf(prose.text, path));
      if (places.length === 0 || isUnder(FORM, path)) continue;
      for (const { kind, start, end } of places) {
        const range = prose.range(start, end);
        const { offset } = range.start;
        if (kind === 'instruction' && IN_LINK.test(file.slice(offset, offset + LONGEST_LINK))) continue;
        yield { range, data: { kind, words: excerpt(prose.text.slice(start, end)) } };
      }
    }
  },
});

/** Words in brackets that are a link, or the end of its words, lead somewhere. */
const IN_LINK = /^\(?\[?[^[\]\n]*\]\(/;
const LONGEST_LINK = 200;

function settingOf(text: string, path: readonly Section[]): Setting {
  return {
    isForSigning: path.some(({ roles }) => roles.includes('signatures')) || SIGNING.test(text),
    isContents: isUnder(CONTENTS, path),
  };
}

function isUnder(words: RegExp, path: readonly Section[]): boolean {
  return path.some(({ heading }) => words.test(heading));
}

/** The heading of a form that others are to fill in. */
const FORM = /(?<!\p{L})(?:\p{L}*mall(?:en|ar)?|\p{L}*blankett(?:en|er)?|\p{L}*formulär(?:et)?|template)(?!\p{L})/iu;
const CONTENTS = /(?<!\p{L})(?:innehåll|innehållsförteckning|contents)(?!\p{L})/iu;
/** Words beside a line to sign on. */
const SIGNING = /underskrift|namnteckning|namnförtydligande|(?<!\p{L})ort(?:,| och)? datum|signature/iu;

const SENTENCES: Readonly<Record<PlaceholderKind, Template<Facts>>> = {
  blank: {
    sv: ({ words }) => `”${words}” är en tom plats från en mall. Skriv det som ska stå där.`,
    en: ({ words }) => `“${words}” is a blank from a template. Write what is to stand there.`,
  },
  instruction: {
    sv: ({ words }) => `”${words}” är en anvisning till den som skriver. Skriv det som den ber om.`,
    en: ({ words }) => `“${words}” is an instruction to the writer. Write what it asks for.`,
  },
  letters: {
    sv: ({ words }) => `”${words}” står i stället för något som inte var klart. Skriv vad det är.`,
    en: ({ words }) => `“${words}” stands for something that was not ready. Write what it is.`,
  },
  date: {
    sv: ({ words }) => `”${words}” är inget datum. Skriv dagen, till exempel 2026-05-15.`,
    en: ({ words }) => `“${words}” is no date. Write the day, for instance 2026-05-15.`,
  },
  name: {
    sv: ({ words }) => `”${words}” står i stället för ett namn. Skriv namnet eller befattningen.`,
    en: ({ words }) => `“${words}” stands for a name. Write the name or the position.`,
  },
  note: {
    sv: ({ words }) => `”${words}” säger att något återstår. Gör det klart och ta bort anteckningen.`,
    en: ({ words }) => `“${words}” says that something remains. Finish it and remove the note.`,
  },
  filler: {
    sv: ({ words }) => `”${words}” är utfyllnad. Skriv texten, eller ta bort den.`,
    en: ({ words }) => `“${words}” is dummy text. Write the text, or remove it.`,
  },
};
