import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom: rooms by name, single files by path. `model` and `lib` may be imported by all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lib: [],
  locales: [],
  schemas: [],
  profiles: [],
  law: [],
  time: [],
  overview: ['law/party-names.js', 'time/time.js'],
  forecast: ['check/rules.js', 'collect.js', 'compile.js', 'law', 'time'],
  parse: [],
  interpret: ['law/names.js'],
  check: ['law/party-names.js', 'law/terms.js', 'schemas', 'time/time.js'],
  edit: [],
  emit: ['locales'],
  report: ['locales'],
  cli: [
    'check',
    'collect.js',
    'compile.js',
    'edit',
    'emit',
    'forecast',
    'overview',
    'parse',
    'schemas',
    'locales',
    'profiles',
    'report',
    'time',
  ],
};
const FOR_ALL = ['model', 'lib'];
/** The only rooms that may know the world. */
const WORLDLY = /^(?:commander|chalk|node:(?!crypto)|tinyglobby|ignore$)/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => ({ file, imports: importsOf(join('src', file)) }));

function importsOf(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? relative('src', join(dirname(path), name)) : name,
  );
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

describe('architecture', () => {
  it.each(files.filter(({ file }) => file.includes('/')))(
    '$file imports only what its room may',
    ({ file, imports }) => {
      const room = roomOf(file);
      const allowed = [room, ...FOR_ALL, ...(MAY_IMPORT[room] ?? [])];
      const inner = imports.filter(
        (name) => !name.startsWith('node:') && /\.(?:js|json)$/.test(name) && !name.startsWith('..'),
      );
      expect(MAY_IMPORT, `no rule for the room ${room}`).toHaveProperty(room);
      expect(inner.filter((name) => !allowed.includes(name) && !allowed.includes(roomOf(name)))).toEqual([]);
    },
  );

  it('only cli knows files, environment, commander and chalk', () => {
    const worldly = files.filter(
      ({ file, imports }) => roomOf(file) !== 'cli' && imports.some((name) => WORLDLY.test(name)),
    );
    expect(worldly.map(({ file }) => file)).toEqual([]);
  });

  it('only cli reads the clock', () => {
    const clocks = files.filter(
      ({ file }) =>
        roomOf(file) !== 'cli' && /new Date\(\)|Date\.now|process\./.test(readFileSync(join('src', file), 'utf8')),
    );
    expect(clocks.map(({ file }) => file)).toEqual([]);
  });

  it('has no circles among imports', () => {
    const graph = new Map(
      files.map(({ file, imports }) => [file, imports.map((name) => name.replace(/\.js$/, '.ts'))]),
    );
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
        done.add(file);
      }
    };
    const done = new Set<string>();
    for (const file of graph.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });
});
