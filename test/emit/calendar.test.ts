import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { collect } from '../../src/collect.js';
import { compile } from '../../src/compile.js';
import { calendarOf } from '../../src/emit/collection/calendar.js';
import { oneLine } from '../../src/lib/one-line.js';
import { addDays, type Day } from '../../src/model/day.js';
import type { Locale } from '../../src/model/locale.js';
import type { Dated } from '../../src/model/status.js';
import { sample } from '../support/sample.js';

const TODAY = '2026-11-22' as Day;
const TOOL = { name: 'agreement', version: '1.2.3' };

/** Agreements by path, as they stand on a day. */
function dated(files: Readonly<Record<string, string>>, day = TODAY): readonly Dated[] {
  const sources = Object.entries(files).map(([path, fragment]) => ({ path, content: sample(fragment) }));
  const collection = collect(sources);
  return sources.map(({ path, content }) => compile(path, content, { day, collection }));
}

function calendar(items: Parameters<typeof calendarOf>[0], locale: Locale = 'sv', day = TODAY): string {
  return calendarOf(items, { day, locale, tool: TOOL });
}

interface Event {
  readonly uid: string;
  readonly day: string;
  readonly until: string | undefined;
  readonly isAllDay: boolean;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** Days before, at what hour, and what is said. */
  readonly alarms: readonly (readonly [day: string, hour: number, words: string])[];
}

/** What a program reads in a calendar, by a library that reads them. */
function eventsIn(text: string): readonly Event[] {
  const root = new ICAL.Component(ICAL.parse(text));
  return root.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      until: component.hasProperty('dtend') ? event.endDate.toString() : undefined,
      isAllDay: event.startDate.isDate && event.endDate.isDate,
      summary: event.summary,
      description: event.description,
      category: String(component.getFirstPropertyValue('categories')),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => {
        expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
        const at = event.startDate.clone();
        at.isDate = false;
        at.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
        return [at.toString().slice(0, 10), at.hour, String(alarm.getFirstPropertyValue('description'))] as const;
      }),
    };
  });
}

/** What every calendar must be (RFC 5545, 3.1 and 3.6). */
function expectWellFormed(text: string): void {
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
  expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  const lines = text.split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(lines.filter((line) => /[\p{Cc}\p{Cs}\uFFFD]/u.test(line))).toEqual([]);
  const properties = lines.join('\n').replace(/\n /g, '').split('\n');
  expect(properties.slice(0, -1).filter((line) => !/^[A-Z-]+(?:;[A-Z]+=[A-Z-]+)?:/.test(line))).toEqual([]);
  expect(Buffer.from(text).toString()).toBe(text);
}

const ALL = {
  'a.md': `---
id: a
title: Överenskommelse om stöd
validity: { from: 2024-01-01, to: 2026-12-31 }
renewal: { period: P1Y, notice: P3M }
revision: { latest: 2028, planned: 2026-01/2026-06 }
followUp: { every: P1Y, last: 2026-10, responsible: Samverkansgruppen }
---

## Bakgrund

Skyldigheten finns i 5 kap. 8 a § socialtjänstlagen (2001:453).
`,
  'b.md': '---\nid: b\nvalidity: { from: 2024, to: 2026 }\nfollowUp: { first: 2028-02-29 }\n---\n',
};

describe('a calendar', () => {
  it('has one all-day event for each deadline, with its own UID', () => {
    const items = dated(ALL);
    const text = calendar(items);
    expectWellFormed(text);
    const events = eventsIn(text);
    const deadlines = items.flatMap(({ timeline }) => timeline.deadlines.map(({ day }) => day)).sort();
    expect(events.map(({ day }) => day)).toEqual(deadlines);
    expect(events.every(({ isAllDay, day, until }) => isAllDay && until === addDays(day as Day, 1))).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('says what a day is for, why, what to do, and whose agreement it is', () => {
    const events = eventsIn(calendar(dated(ALL)));
    expect(events.map(({ day, summary }) => `${day} ${summary}`)).toMatchInlineSnapshot(`
      [
        "2026-06-30 Planerad revidering (har passerat): Överenskommelse om stöd",
        "2026-12-31 Perioden slutar: Överenskommelse om stöd",
        "2026-12-31 Sista giltighetsdag: Överenskommelse om samarbete kring personer med psykisk funktionsnedsättning",
        "2027-01-01 Förlängning: Överenskommelse om stöd",
        "2027-09-30 Sista dag för uppsägning: Överenskommelse om stöd",
        "2027-10-31 Uppföljning: Överenskommelse om stöd",
        "2028-02-29 Uppföljning: Överenskommelse om samarbete kring personer med psykisk funktionsnedsättning",
        "2028-12-31 Revidering: Överenskommelse om stöd",
        "2028-12-31 Revidering: Överenskommelse om samarbete kring personer med psykisk funktionsnedsättning",
      ]
    `);
    expect(events.find(({ summary }) => summary.startsWith('Uppföljning'))).toMatchInlineSnapshot(`
      {
        "alarms": [
          [
            "2027-10-01",
            9,
            "Om 30 dagar: Uppföljning: Överenskommelse om stöd",
          ],
        ],
        "category": "Uppföljning",
        "day": "2027-10-31",
        "description": "Nästa uppföljning: 1 år efter den senaste (2026-10).
      Gör så här: Följ upp överenskommelsen senast den här dagen, och skriv i filen när det gjordes (followUp.last).
      Ansvarig: Samverkansgruppen
      Parter: Region Exempel, Exempels kommun
      Id: a",
        "isAllDay": true,
        "summary": "Uppföljning: Överenskommelse om stöd",
        "uid": "4c4a9d2c09cb48c13930922722779f0a@agreement",
        "until": "2027-11-01",
      }
    `);
  });

  it('marks as a draft what is published in spite of errors, under the same UID', () => {
    const [one, ...others] = dated(ALL);
    const plain = eventsIn(calendar(one ? [one] : []));
    const forced = eventsIn(calendar(one ? [{ ...one, forced: true }] : []));
    expect(forced.map(({ uid }) => uid)).toEqual(plain.map(({ uid }) => uid));
    expect(forced.map(({ summary }) => summary)).toEqual(plain.map(({ summary }) => `UTKAST: ${summary}`));
    const told = 'Publicerad trots fel som ska rättas innan texten används.';
    expect(forced.filter(({ description }) => !description.split('\n').includes(told))).toEqual([]);
    expect(forced.flatMap(({ alarms }) => alarms).filter(([, , words]) => !words.includes('UTKAST: '))).toEqual([]);
    expect(calendar(others)).not.toContain('UTKAST');
    expect(calendar(one ? [{ ...one, forced: true }] : [], 'en')).toContain('SUMMARY:DRAFT: ');
  });

  it.each<[string, string, readonly string[]]>([
    ['validity: { from: 2024, to: 2027-12-31 }', 'Sista giltighetsdag', ['2027-07-04', '2027-12-01']],
    ['revision: { latest: 2027-12-31 }', 'Revidering', ['2027-07-04', '2027-12-01']],
    ['followUp: { first: 2027-12-31 }', 'Uppföljning', ['2027-12-01']],
    ['followUp: { first: 2026-11-21 }', 'Uppföljning (har passerat)', []],
    ['followUp: { first: 2026-11-22 }', 'Uppföljning', ['2026-10-23']],
  ])('wakes people in the morning, in good time: %s', (yaml, what, days) => {
    const event = eventsIn(calendar(dated({ 'a.md': `---\n${yaml}\n---\n` }))).find(({ summary }) =>
      summary.startsWith(`${what}:`),
    );
    expect(event?.alarms.map(([day, hour]) => [day, hour])).toEqual(days.map((day) => [day, 9]));
    expect(event?.alarms.every(([, , words]) => words.endsWith(event.summary))).toBe(true);
  });

  it('wakes nobody for what happens by itself', () => {
    const events = eventsIn(calendar(dated(ALL)));
    const silent = events.filter(({ alarms }) => alarms.length === 0).map(({ category }) => category);
    expect(silent).toEqual(['Planerad revidering', 'Perioden slutar', 'Förlängning']);
  });

  it('knows a deadline again on another day, in other company, in another language', () => {
    const uids = (text: string) => new Map(eventsIn(text).map(({ uid, day }) => [uid, day]));
    const here = uids(calendar(dated(ALL)));
    const reversed = Object.fromEntries(Object.entries(ALL).reverse());
    expect(calendar(dated(reversed))).toBe(calendar(dated(ALL)));
    expect(uids(calendar(dated(ALL), 'en'))).toEqual(here);
    expect([...here]).toEqual(expect.arrayContaining([...uids(calendar(dated({ 'elsewhere/b.md': ALL['b.md'] })))]));
    const before = uids(calendar(dated(ALL, '2025-01-01' as Day), 'sv', '2025-01-01' as Day));
    for (const [uid, day] of before) if (here.has(uid)) expect(here.get(uid)).toBe(day);
    expect([...before.keys()].filter((uid) => here.has(uid)).length).toBeGreaterThan(3);
  });

  it.each(['id: same', 'id: 7', 'id: [x]'])('tells agreements apart that have no id of their own: %s', (yaml) => {
    const files = Object.fromEntries(['a.md', 'b.md', 'c/a.md'].map((path) => [path, `---\n${yaml}\n---\n`]));
    const events = eventsIn(calendar(dated(files)));
    expect(events.length).toBeGreaterThan(3);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('tells repeals on one day apart', () => {
    const body = '## Bakgrund\n\nSe 5 kap. 8 a § socialtjänstlagen (2001:453) och 16 kap. 3 § HSL (2017:30).\n';
    const day = '2025-01-01' as Day;
    const [item] = dated({ 'a.md': body }, day);
    const repeal = item?.timeline.deadlines.find(({ kind }) => kind === 'law');
    const other = repeal && { ...repeal, why: { sv: 'En annan lag upphävs.', en: 'Another act is repealed.' } };
    const deadlines = [repeal, other].filter((one) => one !== undefined);
    const events = eventsIn(calendar(item ? [{ ...item, timeline: { ...item.timeline, deadlines } }] : [], 'sv', day));
    expect(events.map(({ summary, alarms }) => [summary.slice(0, 14), alarms])).toEqual([
      ['Lag upphävs: Ö', []],
      ['Lag upphävs: Ö', []],
    ]);
    expect(events[0]?.uid).not.toBe(events[1]?.uid);
  });

  it('says nothing of what binds nobody, and is valid without events', () => {
    for (const items of [
      [],
      dated({ 'a.md': '---\nstatus: draft\nvalidity: { from: 2026, to: 2027 }\n---\n' }),
      dated({ 'a.md': '---\nstatus: proposed\nrevision: { latest: 2027 }\n---\n' }),
      dated({ 'a.md': '---\nstatus: ended\n---\n', 'b.md': '---\nid: b\nvalidity: 7\n---\n' }).slice(0, 1),
    ]) {
      const text = calendar(items);
      expectWellFormed(text);
      expect(eventsIn(text)).toEqual([]);
      expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents()).toHaveLength(1);
    }
  });

  it('keeps any title whole, folded where no letter is cut', () => {
    const hostile = fc.oneof(
      fc.string({ unit: fc.constantFrom('å', '👩‍⚕️', 'ö', ';', ',', '\\', '\\n', ':', '"', ' ', 'x', '\u0308') }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.integer({ min: 40, max: 1000 }).map((length) => '😀'.repeat(length)),
      fc.constantFrom(
        '\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT',
        '\u0000\u0007\u001b[31m\u202e',
        '=1+1',
        '\ud800',
        '\u2028\u0085',
      ),
    );
    const [item] = dated({ 'a.md': ALL['b.md'] });
    fc.assert(
      fc.property(hostile, hostile, (title, name) => {
        const agreement = item && {
          ...item.agreement,
          title,
          parties: item.agreement.parties.map((one) => ({ ...one, name })),
        };
        const text = calendar(item && agreement ? [{ ...item, agreement }] : []);
        expectWellFormed(text);
        const events = eventsIn(text);
        expect(events).toHaveLength(item?.timeline.deadlines.length ?? 0);
        const expected = `: ${oneLine(title.replace(/\s+/g, ' '))}`;
        expect(events.filter(({ summary }) => !summary.endsWith(expected))).toEqual([]);
        expect(events.every(({ description }) => description.includes(oneLine(name)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('goes to the ends of the calendar', () => {
    const yaml = '---\nvalidity: { from: 2024, to: 9999-12-31 }\nrevision: { latest: 0001-01-02 }\n---\n';
    const text = calendar(dated({ 'a.md': yaml }));
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:00010102\r\nDTEND;VALUE=DATE:00010103\r\n');
    expect(eventsIn(text).at(-1)).toMatchObject({ day: '9999-12-31', isAllDay: true, until: undefined });
  });

  it('has the same bytes in every time zone', () => {
    const dates = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((TZ) => {
      const before = process.env.TZ;
      process.env.TZ = TZ;
      const text = calendar(dated(ALL));
      const offset = new Date('2026-06-01').getTimezoneOffset();
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
      return { text, offset };
    });
    expect(new Set(dates.map(({ offset }) => offset)).size).toBe(3);
    expect(new Set(dates.map(({ text }) => text)).size).toBe(1);
  });
});
