import { defineRule } from '../../model/rule.js';
import { DO_YOU_MEAN, type UnknownId, unknownLinks } from '../collection/unknown-links.js';

/** An agreement that is said to be replaced, by an id that no file has. */
export const replacesUnknown = defineRule<UnknownId>({
  name: 'replaces-unknown',
  group: 'collection',
  severity: 'warning',
  gate: false,
  needs: 'collection',
  source: {
    sv: 'Formatet, version 1, ”Relations”: id under replaces är id:t för en överenskommelse i samlingen. En äldre utan fil anges med title.',
    en: 'The format, version 1, “Relations”: an id under replaces is that of an agreement in the collection. An earlier one without a file is given by title.',
  },
  summary: {
    sv: 'Det som en överenskommelse ersätter ska finnas i samlingen, eller anges med titel.',
    en: 'What an agreement replaces must be in the collection, or be given by its title.',
  },
  help: {
    sv: 'Rätta id:t, eller lägg den äldre överenskommelsen bland de andra. Finns den inte som fil: skriv title i stället för id.',
    en: 'Correct the id, or put the earlier agreement among the others. If it is no file, write title instead of id.',
  },
  message: {
    sv: (data) =>
      `Ingen överenskommelse i samlingen har id:t ${data.id}, som den här ska ersätta. Då syns det inte var den äldre slutar gälla.${DO_YOU_MEAN.sv(data)}`,
    en: (data) =>
      `No agreement of the collection has the id ${data.id}, which this one is to replace. Nobody then sees where the earlier one ends.${DO_YOU_MEAN.en(data)}`,
  },
  example: {
    bad: '---\nreplaces: [{ id: ⟦hemsjukvard-2081⟧ }]\n---\n',
    good: '---\nreplaces: [{ id: hemsjukvard-2018 }, { title: Hemsjukvårdsavtal 2013 }]\n---\n',
    beside: { 'hemsjukvard-2018.md': '---\nid: hemsjukvard-2018\nvalidity: { from: 2018, to: 2025 }\n---\n' },
  },
  *check(agreement, { collection }) {
    yield* unknownLinks(agreement, 'replaces', collection);
  },
});
