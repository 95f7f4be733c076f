import { type Agreement, isWritten, placeOf } from '../../model/agreement.js';
import { theOne } from '../../model/collection.js';
import type { Template } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import { CALLED, type Called, calledOf } from '../collection/called.js';
import { type Disorder, disorderOf } from '../collection/disorder.js';
import { type Link, linksOf } from '../collection/links.js';
import { placeOfFact } from '../collection/related-places.js';
import { leadsBack } from '../collection/rings.js';
import { type Seam, seamOf } from '../collection/seam.js';

type Facts<Fault> = Fault & { readonly replaced: Called };

/** Days between an agreement and the one that it replaces, when neither applies, or both do; and two that come in the wrong order. */
export const replacementGap = defineRule<Facts<Seam | Disorder>>({
  name: 'replacement-gap',
  group: 'collection',
  severity: 'info',
  gate: false,
  needs: 'collection',
  current: true,
  source: {
    sv: 'De två överenskommelsernas egna giltighetstider (validity). Skyldigheten att ha en överenskommelse gör inget uppehåll: 16 kap. 3 § HSL och 7 kap. 2 § SoL (2025:400).',
    en: 'The validity that the two agreements state. The duty to have an agreement makes no pause: ch. 16 s. 3 HSL and ch. 7 s. 2 SoL (2025:400).',
  },
  summary: {
    sv: 'En överenskommelse ska börja gälla dagen efter att den som den ersätter har slutat.',
    en: 'An agreement must begin on the day after the one that it replaces has ended.',
  },
  help: {
    sv: 'Se efter att dagarna stämmer i båda. Vid ett glapp som inte har börjat: låt den äldre gälla längre, eller den nya tidigare. Vid ett överlapp: skriv dagen före den nyas första som validity.to i den äldre. Börjar den nya inte efter den äldre: rätta den första dag som är fel, eller flytta replaces till den som kom sist.',
    en: 'See that the days are right in both. If a gap has not begun, let the earlier one apply for longer, or the new one sooner. If they overlap, write the day before the first one of the new as validity.to in the earlier one. If the new one does not begin after the earlier one, correct the first day that is wrong, or move replaces to the one that came last.',
  },
  message: {
    sv: (facts) => (facts.kind === 'disorder' ? DISORDER.sv(facts) : WORDS[facts.kind].sv(facts)),
    en: (facts) => (facts.kind === 'disorder' ? DISORDER.en(facts) : WORDS[facts.kind].en(facts)),
  },
  example: {
    bad: '---\nid: hemsjukvard-2026\nvalidity: { from: ⟦2026-03-01⟧, to: 2029 }\nreplaces: [{ id: hemsjukvard-2018 }]\n---\n',
    good: '---\nid: hemsjukvard-2026\nvalidity: { from: 2026, to: 2029 }\nreplaces: [{ id: hemsjukvard-2018 }]\n---\n',
    beside: { 'hemsjukvard-2018.md': '---\nid: hemsjukvard-2018\nvalidity: { from: 2018, to: 2025 }\n---\n' },
  },
  *check(agreement, { timeline, collection }) {
    for (const link of linksOf(agreement, 'replaces')) {
      const replaced = theOne(collection, link.id);
      if (!replaced || leadsBack(agreement, 'replaces', link.id, collection)) continue;
      const disorder = disorderOf(replaced, agreement);
      const fault = disorder ?? seamOf(replaced, agreement, timeline.day, collection);
      if (!fault) continue;
      yield {
        range: placeOfStart(agreement, link),
        data: { ...fault, replaced: calledOf(replaced) },
        related: [placeOfFact(replaced, disorder ? pointerOfStart(replaced) : '/validity/to')],
        evidence: link.id,
        ...(disorder && { severity: 'warning' as const }),
      };
    }
  },
});

function placeOfStart(agreement: Agreement, { range }: Link) {
  return isWritten(agreement, '/validity/from') ? placeOf(agreement, '/validity/from') : range;
}

/** Where nothing else is written, the adoption is the start. */
function pointerOfStart(agreement: Agreement): string {
  return isWritten(agreement, '/validity/from') ? '/validity/from' : '/adopted';
}

const DISORDER: Template<Facts<Disorder>> = {
  sv: ({ replaced, first, from }) =>
    `Den här ska ersätta ${CALLED.sv(replaced)}, men dess första dag är ${from} och den andras ${first}. En överenskommelse kan bara ersätta en som har börjat före den, så den här räknas inte som efterföljare.`,
  en: ({ replaced, first, from }) =>
    `This one is to replace ${CALLED.en(replaced)}, but its first day is ${from} and that of the other ${first}. An agreement can only replace one that began before it, so this one does not count as its successor.`,
};

const WORDS: Readonly<Record<Seam['kind'], Template<Facts<Seam>>>> = {
  gap: {
    sv: ({ replaced, last, from, days }) =>
      `Sista dagen för ${CALLED.sv(replaced)}, som den här ersätter, är ${last}, men den här gäller först från och med ${from}. Under ${days} ${days === 1 ? 'dag' : 'dagar'} däremellan gäller ingen av dem.`,
    en: ({ replaced, last, from, days }) =>
      `The last day of ${CALLED.en(replaced)}, which this one replaces, is ${last}, but this one applies first as from ${from}. On the ${days === 1 ? 'day' : `${days} days`} in between neither applies.`,
  },
  overlap: {
    sv: ({ replaced, last, from, days }) =>
      `Sista dagen för ${CALLED.sv(replaced)} är ${last}, men den här ersätter den från och med ${from}. Under ${days} ${days === 1 ? 'dag' : 'dagar'} säger båda att de gäller.`,
    en: ({ replaced, last, from, days }) =>
      `The last day of ${CALLED.en(replaced)} is ${last}, but this one replaces it as from ${from}. On ${days === 1 ? 'one day' : `${days} days`} both say that they apply.`,
  },
};
