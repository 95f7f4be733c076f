import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/parse.js';
import { unmark } from '../support/test-rule.js';

/** Marked where the first problem must be told. */
const PROBLEMS: Readonly<Record<string, readonly string[]>> = {
  missing: ['⟦## Syfte⟧\n', '⟦Text --- text⟧'],
  unclosed: ['⟦---⟧\nid: a\n\n## Syfte\n\nText.\n', '⟦---⟧\nid: a\n## Syfte\n\n---\n\nText.\n', '⟦---⟧'],
  'blank-before': ['⟦\n \n⟧---\nid: a\n---\n'],
  indented: ['⟦  ⟧---\n  id: a\n  title: b\n  ---\n'],
  tab: ['---\nvalidity:\n⟦\t⟧from: 2020\n---\n', '---\nvalidity:\n  from: 2020\n ⟦\t⟧to: 2021\n---\n'],
  'duplicate-key': ['---\nid: a\ntitle: b\n⟦id⟧: c\n---\n'],
  'not-a-map': ['---\n⟦- id: a⟧\n- b\n---\n', '---\n⟦bara text⟧\n---\n', '---\n⟦⟧---\n'],
  alias: ['---\na: ⟦&x ⟧[1]\nb: *x\n---\n', '---\na: ⟦*x⟧\n---\n'],
  tag: ['---\na: ⟦!!js/function⟧ x\n---\n'],
  colon: [
    '---\ntitle: ⟦Samarbete: barn och unga⟧\n---\n',
    '---\nfollowUp: { every: P1Y, responsible: ⟦Grupp: A⟧ }\n---\n',
    '---\r\nparties:\r\n  - { name: ⟦Region: A: B⟧, kind: region }\r\n---\r\n',
    '---\rtitle: a\rparties: [{ name: "A: B" }, { "name": ⟦Region: A⟧ }]\r---\r',
    '---\nvalidity: { from: ⟦2020: a⟧\ntitle: b\n---\n',
    '---\nrelated: [a, { title: ⟦http://a.se: b⟧ }]\n---\n',
  ],
  quote: ['---\ntitle: ⟦"Samarbete⟧\nid: b\n---\n', "---\ntitle: ⟦'Samarbete⟧\n---\n"],
  indentation: ['---\nparties:\n  - name: a\n⟦     ⟧kind: region\n---\n'],
  bracket: [
    '---\nparties: ⟦[⟧a, b\n---\n',
    '---\nvalidity: ⟦{⟧ from: 2020\ntitle: a\n---\n',
    '---\na: [1, ⟦{⟧ b: 2 ]\n---\n',
    '---\na: { b: ⟦[⟧c }\n---\n',
  ],
  yaml: ['---\na: ⟦]⟧\n---\n', '---\na: { b: c\n  d: e }\n---\n', '---\na: { b: "c": d }\n---\n'],
};

describe('frontmatter', () => {
  const cases = Object.entries(PROBLEMS).flatMap(([kind, samples]) => samples.map((marked) => [kind, marked] as const));
  it.each(cases)('%s in %j', (kind, marked) => {
    const { text, places } = unmark(marked);
    const [problem] = parse('a.md', text).frontmatter.problems;
    expect(problem?.kind).toBe(kind);
    if (kind !== 'yaml') expect([problem?.range.start.offset, problem?.range.end.offset]).toEqual(places[0]);
  });

  it('reads on where only the place of the block is wrong', () => {
    expect(parse('a.md', '\n---\nid: a\n---\n## Syfte\n').frontmatter.data).toEqual({ id: 'a' });
  });

  it('keeps what YAML would change', () => {
    const { data, entries } = parse(
      'a.md',
      '---\nversion: 1.10\nreference: 0180\nyear: 2020\nday: 2020-01-02\n---\n',
    ).frontmatter;
    expect(data).toEqual({ version: '1.10', reference: '0180', year: 2020, day: '2020-01-02' });
    expect([entries.get('/version')?.yamlReads, entries.get('/year')?.yamlReads]).toEqual(['1.1', undefined]);
  });

  it('reads the line ends of old Macs, each as a line end of YAML, and tells their places', () => {
    const yaml = '---\nid: a\ntitle: "b\n  c"\nnotice: |\n  d\n  e\nvalidity: { from: 2020,\n  to: 2021 } # f\n---\n';
    const [lf, cr] = [yaml, yaml.replaceAll('\n', '\r')].map((text) => parse('a.md', text).frontmatter);
    expect(cr).toEqual(lf);
    expect(cr?.data).toMatchObject({ title: 'b c', notice: 'd\ne\n', validity: { to: 2021 } });
  });

  it.each([
    ['title: "b\r c"\n', 'b c'],
    ['title: "b\rc"\r\n', 'b\rc'],
    ["title: 'b\rc'\n", 'b\rc'],
    ['title: b\r  c\n', 'b c'],
  ])('is not stopped by a loose CR: %j', (yaml, title) => {
    const { problems, data } = parse('a.md', `---\n${yaml}id: a\n---\n`).frontmatter;
    expect([problems, data]).toEqual([[], { title, id: 'a' }]);
  });

  it('does not follow keys into prototypes', () => {
    const { data } = parse('a.md', '---\n__proto__: { polluted: true }\nconstructor: a\n---\n').frontmatter;
    expect(Object.hasOwn(data, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses deep nesting without exhausting the stack', () => {
    expect(parse('a.md', `---\na: ${'['.repeat(90_000)}\n---\n`).frontmatter.problems).toMatchObject([
      { kind: 'yaml' },
    ]);
    expect(parse('a.md', `---\n${'- '.repeat(40_000)}a\n---\n`).frontmatter.problems).toMatchObject([{ kind: 'yaml' }]);
    expect(parse('a.md', `---\n${'a: b\n'.repeat(40_000)}---\n`).unreadable?.reason).toBe('too-complex');
  });
});
