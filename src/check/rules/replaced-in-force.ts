import { type Agreement, placeOf } from '../../model/agreement.js';
import { addDays } from '../../model/day.js';
import type { Template } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import type { Timeline } from '../../model/timeline.js';
import { CALLED, type Called, calledOf } from '../collection/called.js';
import { placeOfLink } from '../collection/related-places.js';
import { stillOpen } from '../collection/still-open.js';

type End = 'fixed' | 'renewing' | 'open';

interface Facts {
  readonly by: Called;
  readonly from: string;
  /** The last day that the successor leaves. */
  readonly last: string;
  readonly end: End;
  /** The last day of the running period, by the agreement's own dates. */
  readonly until: string | undefined;
}

/** An agreement whose successor has begun, though its own dates say that it still applies. Told to its author, who must close it. */
export const replacedInForce = defineRule<Facts>({
  name: 'replaced-in-force',
  group: 'collection',
  severity: 'warning',
  gate: false,
  needs: 'collection',
  source: {
    sv: 'Praxis: av två överenskommelser om samma sak gäller en i taget. Formatet, version 1, ”Relations”: den som ersätts gäller till dagen före efterföljarens första.',
    en: 'Practice: of two agreements on one matter, one applies at a time. The format, version 1, “Relations”: the one that is replaced applies until the day before the first one of its successor.',
  },
  summary: {
    sv: 'En överenskommelse som är ersatt ska vara avslutad.',
    en: 'An agreement that has been replaced must be closed.',
  },
  help: {
    sv: 'Avsluta den här: skriv dagen före efterföljarens första som validity.to och ta bort renewal och untilFurtherNotice, eller skriv status: ended. Är det efterföljaren som har fel dag eller fel id under replaces: rätta den.',
    en: 'Close this one: write the day before the first one of the successor as validity.to and remove renewal and untilFurtherNotice, or write status: ended. If it is the successor that has the wrong day, or the wrong id under replaces, correct that one.',
  },
  message: {
    sv: (facts) =>
      `${CALLED.sv(facts.by)} har ersatt den här överenskommelsen från och med ${facts.from}, så dess sista dag var ${facts.last}. Ändå säger dess egna uppgifter att den ${ENDS[facts.end].sv(facts.until)}.`,
    en: (facts) =>
      `${CALLED.en(facts.by)} has replaced this agreement as from ${facts.from}, so its last day was ${facts.last}. Yet its own facts say that it ${ENDS[facts.end].en(facts.until)}.`,
  },
  example: {
    bad: '---\nid: hemsjukvard-2018\nvalidity: { from: 2018, to: ⟦2027⟧ }\n---\n',
    good: '---\nid: hemsjukvard-2018\nvalidity: { from: 2018, to: 2025 }\n---\n',
    beside: {
      'hemsjukvard-2026.md':
        '---\nid: hemsjukvard-2026\nvalidity: { from: 2026, to: 2029 }\nreplaces: [{ id: hemsjukvard-2018 }]\n---\n',
    },
  },
  *check(agreement, { timeline, collection }) {
    const open = stillOpen(agreement, timeline, collection);
    if (!open) return;
    const { by, from } = open.succession;
    const end = endOf(agreement, open.own);
    yield {
      range: placeOf(agreement, PLACES[end]),
      data: { by: calledOf(by), from, last: addDays(from, -1), end, until: open.own.until },
      related: [placeOfLink(by, 'replaces', agreement.id)],
    };
  },
});

function endOf(agreement: Agreement, { until }: Timeline): End {
  if (until === undefined) return 'open';
  return agreement.renewal ? 'renewing' : 'fixed';
}

/** Where that end is written, as a JSON Pointer. */
const PLACES: Readonly<Record<End, string>> = {
  fixed: '/validity/to',
  renewing: '/renewal',
  open: '/validity/untilFurtherNotice',
};

const ENDS: Readonly<Record<End, Template<string | undefined>>> = {
  fixed: {
    sv: (until) => `gäller till och med ${until}`,
    en: (until) => `applies until ${until}`,
  },
  renewing: {
    sv: (until) => `förlängs av sig själv och nu gäller till och med ${until}`,
    en: (until) => `renews itself and now applies until ${until}`,
  },
  open: {
    sv: () => 'gäller utan slutdag',
    en: () => 'applies without a last day',
  },
};
