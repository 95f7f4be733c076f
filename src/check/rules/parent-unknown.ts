import { defineRule } from '../../model/rule.js';
import { DO_YOU_MEAN, type UnknownId, unknownLinks } from '../collection/unknown-links.js';

/** A local agreement that builds on one that is not there. */
export const parentUnknown = defineRule<UnknownId>({
  name: 'parent-unknown',
  group: 'collection',
  severity: 'error',
  gate: false,
  needs: 'collection',
  source: {
    sv: 'Formatet, version 1, ”Relations”: parent är id:t för den överenskommelse i samlingen som den lokala bygger på.',
    en: 'The format, version 1, “Relations”: parent is the id of the agreement in the collection that the local one builds on.',
  },
  summary: {
    sv: 'Den överenskommelse som en lokal bygger på ska finnas i samlingen.',
    en: 'The agreement that a local one builds on must be in the collection.',
  },
  help: {
    sv: 'Rätta id:t, eller lägg länets överenskommelse bland de andra: där agreements i agreement.config.yaml säger, eller utan den nyckeln i mappen agreements eller i samma mapp som den lokala.',
    en: "Correct the id, or put the county's agreement among the others: where agreements in agreement.config.yaml says or, without that key, in the folder agreements or in that of the local one.",
  },
  message: {
    sv: (data) =>
      `Ingen överenskommelse i samlingen har id:t ${data.id}, som den här bygger på. Då går det inte att se om grunden gäller.${DO_YOU_MEAN.sv(data)}`,
    en: (data) =>
      `No agreement of the collection has the id ${data.id}, which this one builds on. Nobody can then see whether its ground applies.${DO_YOU_MEAN.en(data)}`,
  },
  example: {
    bad: '---\nprofile: local\nparent: ⟦exempel-lan⟧\n---\n',
    good: '---\nprofile: local\nparent: exempel-lanet\n---\n',
    beside: { 'lanet.md': '---\nid: exempel-lanet\n---\n' },
  },
  *check(agreement, { collection }) {
    yield* unknownLinks(agreement, 'parent', collection);
  },
});
