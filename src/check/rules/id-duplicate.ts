import { excerpt } from '../../lib/excerpt.js';
import { listWords } from '../../lib/list-words.js';
import { placeOf } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';
import { placeOfFact } from '../collection/related-places.js';

/** Two files of the collection with one id. What refers to the id is not judged until it is one file's alone. */
export const idDuplicate = defineRule<{ id: string; paths: readonly string[]; more: number }>({
  name: 'id-duplicate',
  group: 'collection',
  severity: 'error',
  gate: true,
  needs: 'collection',
  source: {
    sv: 'Formatet, version 1, ”Relations”: id är överenskommelsens eget namn i samlingen, och filerna som byggs heter så.',
    en: 'The format, version 1, “Relations”: the id is the name of one agreement in the collection, and of the files that are built.',
  },
  summary: {
    sv: 'Varje överenskommelse i samlingen ska ha ett eget id.',
    en: 'Every agreement of the collection must have an id of its own.',
  },
  help: {
    sv: 'Är det samma överenskommelse i två filer: ta bort den ena. Är det en ny utgåva: ge den ett eget id, till exempel med årtal, och skriv under replaces vilken den ersätter.',
    en: 'If it is the same agreement in two files, remove one. If it is a new edition, give it an id of its own, for instance with the year, and write under replaces which one it replaces.',
  },
  message: {
    sv: ({ id, paths, more }) =>
      `Id:t ${id} finns också i ${listWords([...paths, ...(more > 0 ? [`${more} ${more === 1 ? 'fil' : 'filer'} till`] : [])], 'och')}. Då vet ingen vilken som menas, och de skulle skriva över varandras filer när de byggs.`,
    en: ({ id, paths, more }) =>
      `The id ${id} is also in ${listWords([...paths, ...(more > 0 ? [`${more} more ${more === 1 ? 'file' : 'files'}`] : [])], 'and')}. Nobody then knows which one is meant, and they would write over each other's files when they are built.`,
  },
  example: {
    bad: '---\nid: ⟦hemsjukvard⟧\n---\n',
    good: '---\nid: hemsjukvard-2026\n---\n',
    beside: { 'hemsjukvard.md': '---\nid: hemsjukvard\n---\n' },
  },
  *check(agreement, { collection }) {
    const { id, source } = agreement;
    const others = id === undefined ? [] : collection.withId(id).filter(({ path }) => path !== source.path);
    if (id === undefined || others.length === 0) return;
    const told = others.slice(0, MOST_TOLD);
    const paths = told.map(({ path }) => path);
    yield {
      range: placeOf(agreement, '/id'),
      data: { id: excerpt(id), paths, more: others.length - told.length },
      related: told.map((member) => placeOfFact(member.agreement(), '/id')),
    };
  },
});

/** Whoever has more files with one id need not read of them all in each. */
const MOST_TOLD = 5;
