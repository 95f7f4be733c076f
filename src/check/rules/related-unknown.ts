import { defineRule } from '../../model/rule.js';
import { DO_YOU_MEAN, type UnknownId, unknownLinks } from '../collection/unknown-links.js';

/** A related document that is named by an id that no file has. */
export const relatedUnknown = defineRule<UnknownId>({
  name: 'related-unknown',
  group: 'collection',
  severity: 'warning',
  gate: false,
  needs: 'collection',
  source: {
    sv: 'Formatet, version 1, ”Relations”: id under related är id:t för en överenskommelse i samlingen. Andra dokument anges med title.',
    en: 'The format, version 1, “Relations”: an id under related is that of an agreement in the collection. Other documents are given by title.',
  },
  summary: {
    sv: 'Det som en överenskommelse hör ihop med ska finnas i samlingen, eller anges med titel.',
    en: 'What belongs with an agreement must be in the collection, or be given by its title.',
  },
  help: {
    sv: 'Rätta id:t, eller lägg dokumentet bland de andra överenskommelserna. Är det ett annat slags dokument: skriv title, och gärna href, i stället för id.',
    en: 'Correct the id, or put the document among the other agreements. If it is another kind of document, write title, and preferably href, instead of id.',
  },
  message: {
    sv: (data) =>
      `Ingen överenskommelse i samlingen har id:t ${data.id}, som den här ska höra ihop med.${DO_YOU_MEAN.sv(data)}`,
    en: (data) =>
      `No agreement of the collection has the id ${data.id}, which is to belong with this one.${DO_YOU_MEAN.en(data)}`,
  },
  example: {
    bad: '---\nrelated: [{ id: ⟦utskrivning-lan⟧ }]\n---\n',
    good: '---\nrelated: [{ id: utskrivning-lanet }, { title: Riktlinjer för hjälpmedel }]\n---\n',
    beside: { 'utskrivning.md': '---\nid: utskrivning-lanet\n---\n' },
  },
  *check(agreement, { collection }) {
    yield* unknownLinks(agreement, 'related', collection);
  },
});
