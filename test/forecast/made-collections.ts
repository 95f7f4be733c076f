import fc from 'fast-check';
import { stringify } from 'yaml';
import type { SourceFile } from '../../src/collect.js';
import { addDays, type Day, dayOf } from '../../src/model/day.js';
import { type Duration, parseDuration } from '../../src/model/duration.js';

/** A few agreements, and the days and the horizon they are looked at with. */
export interface Made {
  readonly files: readonly SourceFile[];
  readonly from: Day;
  readonly until: Day;
  readonly horizon: Duration;
}

/** The days that all dates lie near: when the Social Services Act was repealed, and when the register ends. */
const MIDDLES = [dayOf(2025, 7, 1), dayOf(2026, 2, 22), dayOf(2028, 2, 29), dayOf(2019, 1, 1)];

/** Up to four agreements that can speak of each other, with dates on both sides of a range of days. */
export const collections: fc.Arbitrary<Made> = fc
  .constantFrom(...MIDDLES)
  .chain((middle) =>
    looked(middle, fc.uniqueArray(document(middle), { minLength: 1, maxLength: 4, selector: ({ path }) => path })),
  );

/** A county's agreement, those that replace it or one another, and a local one that builds on one of them. */
export const families: fc.Arbitrary<Made> = fc.constantFrom(...MIDDLES).chain((middle) => {
  const replacing = (...ids: readonly string[]) => fc.constantFrom(...ids).map((id) => ({ replaces: [{ id }] }));
  const members = fc.record(
    {
      lan: relative(middle, 'lan', fc.constant({})),
      ny: relative(middle, 'ny', replacing('lan')),
      nyast: relative(middle, 'nyast', replacing('ny', 'ny', 'lan')),
      ort: relative(
        middle,
        'ort',
        fc.constantFrom('lan', 'lan', 'ny').map((parent) => ({ parent })),
      ),
    },
    { requiredKeys: ['lan', 'ny'] },
  );
  return looked(
    middle,
    members.map((found) => Object.values(found)),
  );
});

function looked(middle: Day, files: fc.Arbitrary<readonly SourceFile[]>): fc.Arbitrary<Made> {
  return fc
    .record({
      files,
      before: fc.integer({ min: 0, max: 120 }),
      length: fc.integer({ min: 60, max: 200 }),
      horizon: fc.constantFrom('P180D', 'P1M', 'P6M', 'P1Y1M3D', 'P1D', 'P9999Y'),
    })
    .map(({ files, before, length, horizon }) => ({
      files,
      from: addDays(middle, -before),
      until: addDays(middle, length - before),
      horizon: parseDuration(horizon) as Duration,
    }));
}

/** An agreement with nothing but its validity and its relations. */
function relative(middle: Day, id: string, relations: fc.Arbitrary<object>): fc.Arbitrary<SourceFile> {
  const from = fc.oneof(fc.integer({ min: -90, max: 150 }), fc.constant(-900)).map((days) => addDays(middle, days));
  const to = fc.integer({ min: -60, max: 200 }).map((days) => ({ to: addDays(middle, days) }));
  const end = fc.oneof(to, fc.constant({ untilFurtherNotice: true }));
  const status = fc.constantFrom('adopted', 'adopted', 'adopted', 'adopted', 'adopted', 'draft');
  const renewal = fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constantFrom('P2M', 'P1Y').map((period) => ({ renewal: { period, notice: 'P1M' } })) },
  );
  return fc
    .tuple(from, end, status, renewal, relations)
    .map(([start, last, decided, renews, named]) =>
      fileOf(id, { status: decided, validity: { from: start, ...last }, ...renews, ...named }, ''),
    );
}

function fileOf(id: string, own: object, text: string): SourceFile {
  const facts = { format: 1, id, title: `Överenskommelse ${id}`, language: 'sv', ...own };
  return { path: `${id}.md`, content: `---\n${stringify(facts)}---\n\n## Mål\n\n${text}\n` };
}

const IDS = ['anna', 'beda', 'cissi', 'disa'];

function document(middle: Day): fc.Arbitrary<SourceFile> {
  return fc
    .tuple(fc.constantFrom(...IDS), facts(middle), fc.array(sentence(middle), { maxLength: 3 }), comments(middle))
    .map(([id, own, sentences, above]) => fileOf(id, own, `${above}${sentences.join(' ')}`));
}

/** Most documents have none; a suppression makes a forecast judge every turning day in full. */
function comments(middle: Day): fc.Arbitrary<string> {
  const rules = fc.constantFrom(
    ...['announcement-outdated', 'citation-repealed', 'term-outdated', 'validity-expired', 'revision-overdue'],
    ...['frontmatter-schema', 'section-empty', 'parent-unknown', 'suppression-unused', 'okand'],
  );
  const until = fc.option(
    fc.integer({ min: -120, max: 200 }).map((days) => addDays(middle, days)),
    { nil: undefined },
  );
  const comment = fc
    .tuple(fc.constantFrom('file', 'file', 'next-line', 'line'), rules, until)
    .map(([scope, rule, day]) => `<!-- agreement-disable-${scope} ${rule} -- skäl${day ? ` until=${day}` : ''} -->\n`);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.array(comment, { minLength: 1, maxLength: 3 }).map((some) => some.join('')) },
  );
}

function facts(middle: Day) {
  const date = dateNear(middle);
  const related = fc.array(
    fc.constantFrom(...IDS, 'okand').map((id) => ({ id })),
    { maxLength: 2 },
  );
  const signed = fc.record({ party: fc.constant('Region Exempel'), signed: date }, { requiredKeys: ['party'] });
  return fc.record(
    {
      status: fc.constantFrom('adopted', 'adopted', 'adopted', 'draft', 'ended'),
      parties: fc.constant([{ name: 'Landstinget Blekinge', kind: 'region', short: 'landstinget' }]),
      adopted: date,
      validity: fc.record(
        { from: fc.oneof(date, fc.constant('signature')), to: date, untilFurtherNotice: fc.boolean() },
        { requiredKeys: ['from', 'to'] },
      ),
      renewal: fc.record({ period: duration, notice: duration }, { requiredKeys: [] }),
      termination: fc.record({ notice: duration }),
      revision: fc.record({ latest: date, planned: date }, { requiredKeys: [] }),
      followUp: fc.record({ every: duration, first: date, last: date }, { requiredKeys: [] }),
      signatories: fc.array(signed, { maxLength: 2 }),
      replaces: related,
      related,
      parent: fc.constantFrom(...IDS),
    },
    { requiredKeys: ['status', 'validity'] },
  );
}

const duration = fc.constantFrom('P1M', 'P2M', 'P1Y', 'P2Y', 'P90D', 'P1Y1D', 'P17D');

/** A day within some two years of another, written as a day, a month, a year or an interval. */
function dateNear(middle: Day): fc.Arbitrary<string> {
  const near = fc.oneof(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -800, max: 800 }));
  return fc.tuple(near, fc.constantFrom(10, 10, 10, 7, 4, 0)).map(([days, length]) => {
    const day = addDays(middle, days);
    return length === 0 ? `${day}/${addDays(day, 40)}` : day.slice(0, length);
  });
}

/** Sentences that say something else from some day on. */
function sentence(middle: Day): fc.Arbitrary<string> {
  const date = fc.integer({ min: -100, max: 200 }).map((days) => addDays(middle, days));
  return fc.oneof(
    date.map((day) => `En plan ska redovisas senast den ${day}.`),
    date.map((day) => `Handboken kommer under år ${day.slice(0, 4)}.`),
    date.map(
      (day) =>
        `Föreskriften upphävs **${Number(day.slice(8))}** ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}.`,
    ),
    fc.constantFrom(
      'Kommunen har ansvar enligt 5 kap. 8 a § socialtjänstlagen (2001:453).',
      'Ansvaret följer av 2 kap. 7 § SoL och 16 kap. 3 § HSL.',
      'Ansvaret följer av 7 kap. 2 § socialtjänstlagen (2025:400).',
      'Landstinget vårdar den som missbrukar enligt tidigare SoL.',
      'Överenskommelsen gäller tills vidare.',
    ),
  );
}

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
