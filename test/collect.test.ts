import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect } from '../src/collect.js';
import { read } from '../src/compile.js';
import type { Agreement } from '../src/model/agreement.js';
import { theOne } from '../src/model/collection.js';

const ID = fc.constantFrom(
  'a',
  'b-2',
  'lan',
  'sormland-lan',
  'true',
  'null',
  'x',
  'Stor',
  'sörmland',
  '7',
  'a--b',
  'två ord',
);

/** The ways to write a text in YAML that people use, and some that only programs do. */
const SCALAR = fc.tuple(ID, fc.nat(11)).map(([id, way]) => {
  const escaped = [...id].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const ways = [
    id,
    `"${id}"`,
    `'${id}'`,
    `"${escaped}"`,
    `"${id[0]}\\\n  ${id.slice(1)}"`,
    `>-\n  ${id}`,
    `|\n    ${id}`,
  ];
  return ways[way] ?? id;
});
const SPACE = fc.constantFrom(' ', ' ', ' ', '  ', '\t', ' \u00A0', '\n  ');
const TAIL = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  ' # vårt',
  '\t',
  ' #',
  '#x',
  '\u00A0',
  '\u2028',
  '\n  fortsätter',
  '\n\n  mer',
  '\n  # nej',
  ': x',
);

function pair(...keys: readonly string[]) {
  return fc.tuple(fc.constantFrom(...keys), SPACE, SCALAR, TAIL).map((parts) => {
    const [key, space, scalar, tail] = parts;
    return `${key}:${space}${scalar}${tail}\n`;
  });
}

const LINES = fc.oneof(
  { arbitrary: pair('id', 'parent'), weight: 6 },
  pair('"id"', 'id ', '? id\n', 'Id', ' id', 'title', '- id', 'related:\n  - id', 'id:\nid'),
  pair('replaces:\n  - id', 'replaces:\n- id', 'replaces:\n  - title: x\n    id', 'replaces:\n  -   id'),
  fc.tuple(SCALAR, SCALAR).map(([one, other]) => `replaces: [{ id: ${one} }, { title: x, id: ${other} }]\n`),
  fc.tuple(SCALAR, SCALAR).map(([one, other]) => `{ id: ${one}, parent: ${other} }\n`),
  fc.constantFrom(
    ...[
      '# id: a\n',
      'notice: |\n  id: a\n\n  parent: b\n',
      'notice: >\n id: lan\n',
      'x: "\n  id: a\n  "\n',
      "x: 'å\u2028id: a\u2028'\n",
    ],
    ...[
      'x: "a\nid: lan\n"\n',
      'x: [\nid: a\n]\n',
      'x: { y:\nid }\n',
      '{ x: {\nid: a\n} }\n',
      '\n',
      '  \n',
      '%YAML 1.1\n',
      'text\n',
      'id:a\n',
    ],
    ...[
      'version: 1.10\n',
      'parties:\n- name: Region\n  kind: region\n',
      'parties:\n  - { name: Ett\n      två, id: a }\n',
      '\u2028id: a\n',
    ],
  ),
);
const HEAD = fc
  .tuple(
    fc.constantFrom(
      '---\n',
      '---\n',
      '\uFEFF---\n',
      '---  \n',
      '\n---\n',
      ' ---\n',
      '---\n# Om id\n',
      '---\n{ x: 1,\n',
    ),
    fc.array(LINES, { maxLength: 5 }),
    fc.constantFrom('---\n', '...\n', '  ---\n', '', '} \n---\n'),
    fc.constantFrom('\n', '\r\n', '\n', '\r'),
  )
  .map(([opening, lines, closing, ending]) =>
    `${opening}${lines.join('')}${closing}\nText.\n`.replaceAll('\n', ending),
  );

function parsed(path: string, text: string): Agreement {
  return read(path, Buffer.from(text)).agreement;
}

/** Whether the parser can make anything of the head. */
function isSound({ source }: Agreement): boolean {
  return source.frontmatter.entries.size > 0;
}

describe('a collection', () => {
  it('knows the id that the parser reads; where YAML has a fault, none or the one on a line of its own', () => {
    fc.assert(
      fc.property(HEAD, (text) => {
        const agreement = parsed('a.md', text);
        const { id } = collect([{ path: 'a.md', content: text }]).members[0] ?? {};
        if (isSound(agreement)) expect(id).toBe(agreement.id);
        else if (id !== undefined)
          expect(text.replaceAll('\r', '')).toMatch(new RegExp(`^id:\\s+["']?${id}["']?(?:\\s|$)`, 'm'));
      }),
      { numRuns: 1000 },
    );
  });

  it('knows the relations that the parser reads', () => {
    fc.assert(
      fc.property(fc.array(HEAD, { minLength: 1, maxLength: 5 }), (texts) => {
        const files = texts.map((content, index) => ({ path: `${index}.md`, content }));
        const all = files.map(({ path, content }) => parsed(path, content));
        const collection = collect(files);
        const pathsOf = (agreements: readonly Agreement[]) => agreements.map(({ source }) => source.path);
        for (const { id } of collection.members) {
          if (id === undefined) continue;
          const replacing = all.filter(({ replaces }) => replaces.some((one) => one.id === id));
          expect(pathsOf(collection.replacing(id))).toEqual(pathsOf(replacing));
          expect(pathsOf(collection.under(id))).toEqual(pathsOf(all.filter(({ parent }) => parent === id)));
          expect(collection.withId(id)).toEqual(collection.members.filter((member) => member.id === id));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has the facts of each head, and no text', () => {
    const text = '---\nid: a\ntitle: Avtal\nvalidity: { to: 2027 }\n---\n\n## Syfte\n\nText.\n';
    const agreement = theOne(collect([{ path: 'a.md', content: text }]), 'a');
    const { source, sections, ...facts } = parsed('a.md', text);
    expect(agreement).toMatchObject({ title: facts.title, validity: facts.validity, sections: [], preamble: [] });
    expect(agreement?.source.frontmatter).toEqual(source.frontmatter);
    expect(sections).toHaveLength(1);
  });

  it.each([
    ['nothing', ''],
    ['text alone', 'Bara text.\n\n## Rubrik\n'],
    ['bytes that are no text', Buffer.of(0x50, 0x4b, 3, 4, 0, 0, 0xff)],
    ['a head without end', '---\nid: a\n\n## Syfte\n'],
  ])('%s is a member without id, and without text', (_, content) => {
    const [member] = collect([{ path: 'a.md', content }]).members;
    const { id, sections, preamble, parent } = member?.agreement() ?? {};
    expect({ known: member?.id, id, sections, preamble, parent }).toEqual({ sections: [], preamble: [] });
  });

  it.each([
    ['Latin-1', Buffer.from('---\nid: a\ntitle: Å\nparent: b\n---\n', 'latin1')],
    ['a fault of YAML', '---\nid: a\ntitle: Avtal: vård\nparent: b\n---\n'],
  ])('%s: nothing but the id is known', (_, content) => {
    const [member] = collect([{ path: 'a.md', content }]).members;
    const { id, parent } = member?.agreement() ?? {};
    expect({ known: member?.id, id, parent }).toEqual({ known: 'a' });
  });

  it('has two files with one id as two, of which none is the one', () => {
    const content = '---\nid: a\n---\n';
    const collection = collect([
      { path: 'b.md', content },
      { path: 'a.md', content },
    ]);
    expect(collection.withId('a').map(({ path }) => path)).toEqual(['a.md', 'b.md']);
    expect(['a', 'b', undefined].map((id) => theOne(collection, id))).toEqual([undefined, undefined, undefined]);
  });
});
