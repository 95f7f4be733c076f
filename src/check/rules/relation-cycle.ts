import { type Collection, theOne } from '../../model/collection.js';
import type { RelatedPlace } from '../../model/finding.js';
import type { Template } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import { linksOf } from '../collection/links.js';
import { placeOfLink } from '../collection/related-places.js';
import { CHAINS, type Chain, leadsBack, wayBack } from '../collection/rings.js';

interface Facts {
  readonly relation: Chain;
  /** Ids from the agreement round to itself; `…` for those that are left out. */
  readonly way: readonly string[];
}

/** Agreements that build on, or replace, one another in a ring. Told in each of them, at the link that leads round. */
export const relationCycle = defineRule<Facts>({
  name: 'relation-cycle',
  group: 'collection',
  severity: 'error',
  gate: false,
  needs: 'collection',
  source: {
    sv: 'Formatet, version 1, ”Relations”: parent leder till något mer grundläggande och replaces till något tidigare, så ingen kedja leder tillbaka.',
    en: 'The format, version 1, “Relations”: parent leads to what is more basic and replaces to what is earlier, so no chain leads back.',
  },
  summary: {
    sv: 'Överenskommelser får inte bygga på varandra, eller ersätta varandra, i en ring.',
    en: 'Agreements must not build on one another, or replace one another, in a circle.',
  },
  help: {
    sv: 'Bestäm vilken av dem som kom först, och ta bort eller rätta dess parent eller replaces, så att ringen bryts där.',
    en: 'Decide which of them came first, and remove or correct its parent or replaces, so that the circle is broken there.',
  },
  message: {
    sv: ({ relation, way }) => WORDS[relation].sv(way),
    en: ({ relation, way }) => WORDS[relation].en(way),
  },
  example: {
    bad: '---\nid: lanet\nparent: ⟦staden⟧\n---\n',
    good: '---\nid: lanet\n---\n',
    beside: { 'staden.md': '---\nid: staden\nparent: lanet\n---\n' },
  },
  *check(agreement, { collection }) {
    for (const relation of CHAINS) {
      for (const { id, range } of linksOf(agreement, relation)) {
        if (!leadsBack(agreement, relation, id, collection)) continue;
        const way = [agreement.id ?? '', ...wayBack(agreement, relation, id, collection)];
        const related = placesOn(way.slice(0, MOST_TOLD + 1), relation, collection);
        yield { range, data: { relation, way: shortened(way) }, related, evidence: `${relation} ${id}` };
      }
    }
  },
});

/** Who has a longer ring need not read of the whole of it in each document. */
const MOST_TOLD = 8;

/** Of a way that is cut, or long, the beginning; it ends where it began. */
function shortened(way: readonly string[]): readonly string[] {
  const [own = ''] = way;
  return way.length <= MOST_TOLD + 1 ? way : [...way.slice(0, MOST_TOLD), '…', own];
}

/** Where the other documents on the way lead on. */
function placesOn(way: readonly string[], relation: Chain, collection: Collection): readonly RelatedPlace[] {
  return way.flatMap((id, index) => {
    const other = index === 0 || id === way[0] ? undefined : theOne(collection, id);
    const next = way[index + 1];
    return other && next !== undefined ? [placeOfLink(other, relation, next)] : [];
  });
}

const WORDS: Readonly<Record<Chain, Template<readonly string[]>>> = {
  parent: {
    sv: (way) =>
      way.length === 2
        ? 'Överenskommelsen bygger på sig själv: parent är dess eget id.'
        : `Överenskommelserna bygger på varandra i en ring: ${way.join(' → ')}. Då är ingen av dem grunden för de andra.`,
    en: (way) =>
      way.length === 2
        ? 'The agreement builds on itself: parent is its own id.'
        : `The agreements build on one another in a circle: ${way.join(' → ')}. None of them is then the ground of the others.`,
  },
  replaces: {
    sv: (way) =>
      way.length === 2
        ? 'Överenskommelsen ersätter sig själv: id:t under replaces är dess eget.'
        : `Överenskommelserna ersätter varandra i en ring: ${way.join(' → ')}. Då går det inte att säga vilken som gäller.`,
    en: (way) =>
      way.length === 2
        ? 'The agreement replaces itself: the id under replaces is its own.'
        : `The agreements replace one another in a circle: ${way.join(' → ')}. Nobody can then tell which one applies.`,
  },
};
