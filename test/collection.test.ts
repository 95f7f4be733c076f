import { describe, expect, it } from 'vitest';
import { RULES } from '../src/check/rules.js';
import { collect } from '../src/collect.js';
import { judge, type Reading, read } from '../src/compile.js';
import { placeOf } from '../src/model/agreement.js';
import type { Collection } from '../src/model/collection.js';
import { addDays, type Day } from '../src/model/day.js';
import { makeCollection, makeSound } from './support/made-collection.js';
import { shuffled } from './support/random.js';
import { folder, run } from './support/run.js';

const { files, planted } = makeCollection();
const readings = new Map(files.map(({ path, content }) => [path, read(path, content)]));
const whole = collect(files);
const ours = RULES.filter(({ group }) => group === 'collection').map(({ name }) => name);
const rules = Object.fromEntries(
  RULES.filter(({ name }) => !ours.includes(name)).map(({ name }) => [name, 'off' as const]),
);

/** Days long before and after, and those on which a planted fault begins, is there for the last time, or is gone. */
const DAYS = [
  ...new Set([
    ...['2015-01-01', '2020-02-29', '2026-11-21', '2040-12-31'],
    ...planted.flatMap(({ from }) => (from ? [from, addDays(from as Day, -1)] : [])),
    ...planted.flatMap(({ until }) => (until ? [until, addDays(until as Day, 1)] : [])),
  ]),
].sort() as Day[];

/** What the rules of the group say of a document: file, rule, and the stretch that is pointed at. */
function told(reading: Reading, day: Day, collection: Collection): readonly string[] {
  return judge(reading, { day, collection, rules }).findings.map(({ path, rule, range }) =>
    [path, rule, range.start.offset, range.end.offset].join(' '),
  );
}

function expected(day: Day): readonly string[] {
  const now = planted.filter(({ from = '', until = '9999' }) => from <= day && day <= until);
  return now.map(({ path, rule, pointer }) => {
    const reading = readings.get(path);
    if (!reading?.agreement.source.frontmatter.entries.has(pointer)) throw new Error(`${path} has no ${pointer}`);
    const { start, end } = placeOf(reading.agreement, pointer);
    return [path, rule, start.offset, end.offset].join(' ');
  });
}

describe('a made collection of 300 agreements', () => {
  it('has 300, and a planted fault of every rule of the group', () => {
    expect(files).toHaveLength(300);
    expect(new Set(files.map(({ path }) => path)).size).toBe(300);
    expect([...new Set(planted.map(({ rule }) => rule))].sort()).toEqual([...ours].sort());
    expect(makeCollection()).toEqual({ files, planted });
  });

  it.each(DAYS)('has the planted relation faults and none other on %s', (day) => {
    const found = [...readings.values()].flatMap((reading) => told(reading, day, whole));
    expect(found.sort()).toEqual([...expected(day)].sort());
  });

  it('has the same whatever the order of its files', () => {
    const other = collect(shuffled(files, 7));
    for (const reading of readings.values()) {
      const findings = (collection: Collection) =>
        judge(reading, { day: '2026-11-21' as Day, collection, rules }).findings;
      expect(findings(other)).toEqual(findings(whole));
    }
  });

  it('has the same when one file is linted among the others', () => {
    const day = '2026-11-21' as Day;
    for (const path of new Set(planted.map((fault) => fault.path))) {
      const reading = readings.get(path);
      const found = reading ? told(reading, day, collect(files)) : [];
      expect([...found].sort()).toEqual(
        expected(day)
          .filter((fault) => fault.startsWith(`${path} `))
          .sort(),
      );
    }
  });

  it('has the same when the command line lints one file', async () => {
    const cwd = folder(Object.fromEntries(files.map(({ path, content }) => [path, content])));
    for (const path of [
      'agreements/lan-22/l-parter.md',
      'agreements/lan-22/okanda.md',
      'agreements/lan-22/ring-c.md',
      'agreements/lan-22/bakvand-aldre.md',
    ]) {
      const { stdout } = await run(['lint', path, '--as-of', '2026-11-21', '-f', 'json'], { cwd });
      const findings = JSON.parse(stdout).files.flatMap((file: { findings: unknown[] }) => file.findings);
      const names = findings.map(({ rule }: { rule: string }) => rule).filter((rule: string) => ours.includes(rule));
      expect(names.sort()).toEqual(
        planted
          .filter((fault) => fault.path === path)
          .map(({ rule }) => rule)
          .sort(),
      );
    }
  });

  it.each([2, 3])('has no relation faults where none is planted: seed %i', (seed) => {
    const sound = makeSound(150, seed);
    const collection = collect(sound);
    for (const { path, content } of sound) {
      const reading = read(path, content);
      expect(
        ['2012-06-01', '2019-01-01', '2026-11-21', '2033-05-05'].flatMap((day) =>
          told(reading, day as Day, collection),
        ),
      ).toEqual([]);
    }
  });
});
