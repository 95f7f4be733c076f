import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/lib/visible.js';
import { junit } from '../../src/report/junit.js';
import { CONTEXT, fileOf, found, RUNS, UNSEEN, WILD } from './checked.js';

const SCHEMA = '../shared/standards/junit.xsd';
const missing = reasonNotToValidate();
if (missing) process.stderr.write(`Nothing is validated against the schema of JUnit: ${missing}.\n`);

describe('junit', () => {
  it.skipIf(missing).each(RUNS)('is valid: %s', (_, files) => {
    expect(faultsOf(junit.report(files, CONTEXT))).toBe('');
  });

  it.skipIf(missing)('would not be found valid otherwise', () => {
    expect(faultsOf(junit.report([fileOf('x', [])], CONTEXT).replace('hostname', 'host'))).not.toBe('');
  });

  it.each(RUNS)('has a case for each finding, or one that passes: %s', (_, files) => {
    const suites = [...parse(junit.report(files, CONTEXT)).querySelectorAll('testsuite')];
    const counts = (name: string) => suites.map((suite) => Number(suite.getAttribute(name)));
    const cases = suites.map((suite) => [...suite.querySelectorAll('testcase')]);
    expect(counts('tests')).toEqual(files.length > 0 ? files.map(({ findings }) => Math.max(1, findings.length)) : [1]);
    expect(counts('tests')).toEqual(cases.map(({ length }) => length));
    expect(counts('failures')).toEqual(suites.map((suite) => suite.querySelectorAll('failure').length));
    expect(counts('skipped')).toEqual(suites.map((suite) => suite.querySelectorAll('skipped').length));
    for (const names of cases.map((all) => all.map((one) => one.getAttribute('name'))))
      expect(new Set(names).size).toBe(names.length);
  });

  it('of no files is a suite that passes', () => {
    const xml = junit.report([], CONTEXT);
    expect(parse(xml).querySelector('testsuite[name=agreement][tests="1"][failures="0"] > testcase')).not.toBeNull();
    expect(missing ? '' : faultsOf(xml)).toBe('');
  });

  it('fails for errors and warnings, and not for infos', () => {
    const kinds = ['error', 'warning', 'info'] as const;
    const findings = kinds.map((severity) => found('x', 'x', { severity }));
    const document = parse(junit.report([fileOf('x', findings)], CONTEXT));
    const told = [...document.querySelectorAll('testcase > *')].map((one) => [
      one.localName,
      one.getAttribute('type'),
      one.getAttribute('message'),
      one.textContent,
    ]);
    const text = 'a.md:1:1\nDet är fel.\nGör så här: Rätta det.';
    expect(told).toEqual([
      ['failure', 'error', 'Det är fel.', text],
      ['failure', 'warning', 'Det är fel.', text],
      ['skipped', null, 'Det är fel.', text],
    ]);
    expect([...document.querySelectorAll('testcase')].map((one) => one.getAttribute('name'))).toEqual([
      'reference-broken: Det är fel.',
      'reference-broken: Det är fel. (2)',
      'reference-broken: Det är fel. (3)',
    ]);
    expect(document.querySelector('testsuite')?.getAttribute('timestamp')).toBe('2026-11-21T00:00:00');
  });

  it('holds hostile words as words', () => {
    const xml = junit.report([WILD], CONTEXT);
    expect(xml).not.toMatch(UNSEEN);
    expect(xml).not.toMatch(/<!|\]\]>|<script/);
    expect(parse(xml).querySelector('failure')?.textContent).toContain('<script>alert(1)</script>');
    expect(visible(xml)).toBe(xml);
  });
});

function parse(xml: string): Document {
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}

function faultsOf(xml: string): string {
  const { stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', SCHEMA, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  return stderr.replace(/^- validates\n$/, '');
}

function reasonNotToValidate(): string | undefined {
  if (!existsSync(SCHEMA)) return `${SCHEMA} is not here`;
  return spawnSync('xmllint', ['--version']).error ? 'xmllint is not installed (Debian: libxml2-utils)' : undefined;
}
