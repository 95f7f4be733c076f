import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/cli/failure.js';
import * as typesetter from '../../src/cli/publish/typesetter.js';
import { EMITTERS } from '../../src/emit/emitters.js';
import { json } from '../../src/emit/json.js';
import { folder, run } from '../support/run.js';
import { CLEAN, sample } from '../support/sample.js';

const other = (id: string) => CLEAN.replace('id: exempel', `id: ${id}`);
const UNFIT = sample('## Målgrupper\n\nSe avsnitt 9.\n').replace('id: exempel', 'id: trasig');

/** What follows the id in the files of one agreement, when no form is named. */
const EXTENSIONS = EMITTERS.filter(({ byDefault }) => byDefault).flatMap(({ extension, companion }) => [
  extension,
  ...(companion ? [companion.extension] : []),
]);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('agreement build', () => {
  it('writes every form of every agreement, named by its id', async () => {
    const cwd = folder({ 'agreements/a.md': CLEAN, 'agreements/b.md': other('andra') });
    const { code, stderr } = await run(['build', '--out', 'public/sub'], { cwd });
    const forms = ['andra', 'exempel'].flatMap((id) => EXTENSIONS.map((extension) => `${id}${extension}`));
    const all = [...forms, 'calendar.ics', 'collection.json', 'index.html', 'manifest.json'];
    expect([code, stderr]).toEqual([0, `agreement: ${all.length} files written in public/sub\n`]);
    expect(readdirSync(join(cwd, 'public/sub')).sort()).toEqual(all.sort());
  });

  it('stops a document that is unfit, leaves its old output whole, and goes on with the others', async () => {
    const cwd = folder({ 'agreements/a.md': CLEAN, 'agreements/b.md': UNFIT, 'public/trasig.html': 'old' });
    const { code, stderr, stdout } = await run(['build', '--to', 'html'], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('reference-broken');
    expect(stderr).toContain('agreements/b.md is not published');
    const written = ['calendar.ics', 'exempel.html', 'index.html', 'manifest.json'];
    expect(readdirSync(join(cwd, 'public')).sort()).toEqual([...written, 'trasig.html']);
    expect(readFileSync(join(cwd, 'public/trasig.html'), 'utf8')).toBe('old');
  });

  it('tells of files that the agreements lead to and that are not in the folder', async () => {
    const linked = CLEAN.replace(
      '\n## ',
      '\nSe [mallen](bilagor/mall.pdf#sid2), [den andra](b.docx) och [här](https://example.org/).\n\n## ',
    );
    const cwd = folder({ 'a.md': linked, 'public/b.docx': '' });
    const { code, stderr } = await run(['build', 'a.md', '--to', 'html'], { cwd });
    expect([code, stderr]).toMatchObject([
      0,
      expect.stringContaining('not in public: bilagor/mall.pdf. Copy them there'),
    ]);
  });

  it('a single document does not take the place of a front page', async () => {
    const cwd = folder({ 'a.md': other('index'), 'public/index.html': 'old' });
    expect((await run(['build', 'a.md', '--to', 'html'], { cwd })).code).toBe(1);
    expect(readFileSync(join(cwd, 'public/index.html'), 'utf8')).toBe('old');
  });

  it('is not stopped by time', async () => {
    const cwd = folder({ 'a.md': CLEAN });
    expect((await run(['build', 'a.md', '--as-of', '2040-01-01'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'public/exempel.html'), 'utf8')).toContain('2040-01-01');
  });

  it.each([
    [[], 'agreements/b.md:3:5 error id-duplicate'],
    [['--rule', 'id-duplicate=off'], 'agreements/a.md and agreements/b.md have the same id, exempel'],
  ])('builds neither of two documents that would write the same files: %j', async (flags, told) => {
    const cwd = folder({ 'agreements/a.md': CLEAN, 'agreements/b.md': CLEAN, 'agreements/c.md': other('tredje') });
    const { code, stderr } = await run(['build', '--to', 'json', ...flags], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(told);
    expect(readdirSync(join(cwd, 'public'))).toEqual([
      'calendar.ics',
      'collection.json',
      'manifest.json',
      'tredje.json',
    ]);
  });

  it('gives one document to standard output, and notes to stderr', async () => {
    const { code, stdout } = await run(['build', '-', '--to', 'json', '-o', '-'], { stdin: CLEAN });
    expect([code, JSON.parse(stdout).id]).toEqual([0, 'exempel']);
    expect((await run(['build', '-', '-o', '-'], { stdin: CLEAN })).code).toBe(2);
  });

  it('never overwrites what it reads, nor writes over a folder', async () => {
    const cwd = folder({ 'exempel.json': CLEAN });
    expect((await run(['build', 'exempel.json', '--to', 'json', '-o', '.'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'exempel.json'), 'utf8')).toBe(CLEAN);
    mkdirSync(join(cwd, 'out/exempel.html'), { recursive: true });
    expect((await run(['build', 'exempel.json', '--to', 'html', '-o', 'out'], { cwd })).code).toBe(2);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['exempel.html']);
  });

  it.each(['../../ond', '/tmp/ond', 'a/b', 'CON:', '..'])(
    'an id like %j writes nothing, even when its rule is off',
    async (id) => {
      const cwd = folder({ 'a.md': other(JSON.stringify(id)) });
      const { code } = await run(['build', 'a.md', '--rule', 'frontmatter-schema=off'], { cwd });
      expect([code, readdirSync(cwd)]).toEqual([1, ['a.md']]);
    },
  );

  it('is byte-identical in another order of files, spelling of the folder, time zone and language', async () => {
    const cwd = folder({
      'a.md': CLEAN,
      'b.md': other('andra'),
      'agreement.config.yaml': 'theme: { organisation: A }',
    });
    await run(['build', 'a.md', 'b.md', '-o', 'one'], { cwd, env: { TZ: 'Pacific/Kiritimati', LANG: 'sv_SE.UTF-8' } });
    await run(['build', './b.md', `${cwd}/a.md`, '-o', '../two/'.replace('..', cwd)], {
      cwd: `${cwd}/.`,
      env: { TZ: 'America/Adak', LANG: 'C' },
    });
    const names = readdirSync(join(cwd, 'one'));
    expect(names).toContain('manifest.json');
    expect(readdirSync(join(cwd, 'two'))).toEqual(names);
    for (const file of names)
      expect(readFileSync(join(cwd, 'two', file)).equals(readFileSync(join(cwd, 'one', file))), file).toBe(true);
  });

  it('lists the forms in its help, and says which one was meant', async () => {
    const { stdout } = await run(['build', '--help']);
    for (const { name } of EMITTERS) expect(stdout.replace(/\s+/g, ' ')).toContain(name);
    const { code, stderr } = await run(['build', '--to', 'htlm', '-']);
    expect([code, stderr]).toEqual([
      2,
      `agreement: --to htlm: did you mean html? choose from ${EMITTERS.map(({ name }) => name).join(', ')}\n`,
    ]);
  });

  it('makes a form once, however often it is named', async () => {
    const cwd = folder({ 'a.md': CLEAN });
    const { code, stderr } = await run(['build', 'a.md', '--to', 'html, html,html '], { cwd });
    expect([code, stderr]).toEqual([0, 'agreement: 2 files written in public\n']);
    const { outputs } = JSON.parse(readFileSync(join(cwd, 'public/manifest.json'), 'utf8'));
    expect(outputs).toMatchObject([{ file: 'exempel.html' }]);
  });

  it.each(['html,', '', ' ', ',html'])('an empty form is none: --to %j', async (to) => {
    const cwd = folder({ 'a.md': CLEAN });
    const { code, stderr } = await run(['build', 'a.md', '--to', to], { cwd });
    expect([code, readdirSync(cwd), stderr]).toEqual([2, ['a.md'], expect.stringContaining('choose from html, ')]);
  });

  it.each(['index', 'manifest'])('an id that names a file of the build, %s, is stopped', async (id) => {
    const cwd = folder({ 'agreements/a.md': other(id) });
    const { code, stderr } = await run(['build'], { cwd });
    expect([code, readdirSync(cwd)]).toEqual([1, ['agreements']]);
    expect(stderr).toMatch(/its id is \w+, and \w+\.(?:html|json) is the name of one of the build's own files/);
  });

  it('--pdf-standard is one that there is, and says when it is of no use', async () => {
    const cwd = folder({ 'a.md': CLEAN });
    const wrong = await run(['build', 'a.md', '--pdf-standard', 'x-1', '--locale', 'sv'], { cwd });
    expect([wrong.code, wrong.stderr]).toEqual([2, 'agreement: --pdf-standard x-1: välj bland ua-1, a-2a, a-3a\n']);
    const { code, stderr } = await run(['build', 'a.md', '--pdf-standard', 'a-2a', '--to', 'json'], { cwd });
    expect([code, stderr]).toMatchObject([0, expect.stringContaining('--pdf-standard is about PDF only')]);
  });
});

const CONTROL = String.fromCharCode(7);

describe('the gate', () => {
  const body = (markdown: string) => sample(`## Målgrupper\n\n${markdown}\n`);

  it.each<[what: string, stops: boolean, text: string, ...flags: string[]]>([
    ['a broken frontmatter', true, CLEAN.replace('title: ', 'title: "')],
    ['no frontmatter', true, '# Överenskommelse\n\nText.\n'],
    ['an unknown key', true, CLEAN.replace('status:', 'statsu:')],
    ['a broken reference', true, body('Se avsnitt 9.')],
    ['raw HTML', true, body('Text <b>fet</b> text.')],
    ['a link with a bad scheme', true, body('Se [mallen](javascript:alert(1)).')],
    ['an image without words', true, body('![](karta.png)')],
    ['bytes that are not UTF-8', true, CLEAN.replace('Målgrupper', 'M\uFFFDlgrupper')],
    ['no text', true, `${CLEAN}\0`],
    ['a placeholder', true, body('Kommunen utser [namn på kommunens kontaktperson].')],
    ['a personal identity number', true, body('Kontakta Anna, 811218-9876, vid frågor.')],
    ['dates long past', false, CLEAN, '--as-of', '2040-01-01'],
    ['a warning', false, CLEAN.replace(/^revision: .*\n/m, '')],
    ['an error that is a warning now', false, body('Se avsnitt 9.'), '--rule', 'reference-broken=warning'],
    ['an error that is switched off', false, body('Se avsnitt 9.'), '--rule', 'reference-broken=off'],
  ])('%s stops a document: %s', async (what, stops, text, ...flags) => {
    const bytes = what.includes('UTF-8') ? Buffer.from(text.replace('\uFFFD', '\xE5'), 'latin1') : text;
    const cwd = folder({ 'a.md': bytes, 'public/exempel.html': 'old' });
    const { code } = await run(['build', 'a.md', '--to', 'html', ...flags], { cwd });
    expect(code).toBe(stops ? 1 : 0);
    expect(readdirSync(join(cwd, 'public'))).toEqual(stops ? ['exempel.html'] : ['exempel.html', 'manifest.json']);
    expect(readFileSync(join(cwd, 'public/exempel.html'), 'utf8') === 'old').toBe(stops);
  });

  it('--force publishes what has errors as a draft, and tells them; the others are as ever', async () => {
    const cwd = folder({ 'agreements/a.md': CLEAN, 'agreements/b.md': UNFIT });
    const emit = vi.spyOn(json, 'emit');
    const { code, stderr } = await run(['build', '--to', 'json', '--force'], { cwd });
    const forced = emit.mock.calls.map(([{ id }, context]) => [id, context.forced]);
    expect([code, forced]).toEqual([
      0,
      [
        ['exempel', false],
        ['trasig', true],
      ],
    ]);
    expect(stderr).toContain('reference-broken');
    expect(stderr).toContain('agreements/b.md is published as a draft in spite of the errors above (--force)');
    expect(stderr).not.toContain('is not published');
    expect(readdirSync(join(cwd, 'public'))).toContain('trasig.json');
    const calendar = readFileSync(join(cwd, 'public/calendar.ics'), 'utf8').replaceAll('\r\n ', '');
    const events = calendar.split('BEGIN:VEVENT').slice(1);
    const marks = events.map((event) => [/SUMMARY:UTKAST: /.test(event), /\\nId: (\w+)/.exec(event)?.[1]]);
    expect(new Set(marks.map(String))).toEqual(new Set(['false,exempel', 'true,trasig']));
  });

  it('--force does not publish what no file can be named after', async () => {
    const cwd = folder({
      'agreements/a.md': CLEAN,
      'agreements/b.md': CLEAN,
      'agreements/c.md': other('../../ond'),
      'agreements/d.md': '# Utan huvud\n',
      'agreements/e.md': Buffer.from(other('latin').replace('Målgrupper', 'M\xE5lgrupper'), 'latin1'),
      'agreements/f.md': other('manifest'),
    });
    const { code, stderr } = await run(['build', '--force', '--to', 'json'], { cwd });
    expect([code, readdirSync(cwd)]).toEqual([1, ['agreements']]);
    expect(stderr).toContain('agreements/a.md and agreements/b.md have the same id, exempel');
    for (const file of ['c', 'd', 'e'])
      expect(stderr).toContain(`agreements/${file}.md is not published: it has no id`);
    expect(stderr).toContain('agreements/f.md is not published: its id is manifest');
    expect(stderr).not.toContain('as a draft');
  });

  it('tells what it stops without a sign that a terminal obeys', async () => {
    const { stderr } = await run(['build', '-', '--to', 'json', '-o', '-'], { stdin: body(`Se avsnitt 9${CONTROL}.`) });
    expect(stderr).not.toContain(CONTROL);
  });
});

describe('what cannot be made or written', () => {
  const failing = (id: string, thrown: unknown = new Error('json: no')) =>
    vi.spyOn(json, 'emit').mockImplementation((agreement) => {
      if (agreement.id === id) throw thrown;
      return agreement.id ?? '';
    });

  it('stops that document only, with all its forms, and no other links to it', async () => {
    const cwd = folder({
      'agreements/a.md': CLEAN.replace('id: exempel', 'id: exempel\nparent: andra'),
      'agreements/b.md': other('andra').replace(/^title: .*$/m, 'title: Vägrad'),
      'public/andra.html': 'old',
    });
    vi.spyOn(typesetter, 'loadTypesetter').mockResolvedValue(({ files }) => {
      const text = Buffer.from(files.get('document.json') ?? []).toString();
      if (JSON.parse(text).metadata.title.includes('Vägrad')) throw new Error('Typst: no\nfont');
      return Buffer.from('%PDF');
    });
    const { code, stderr } = await run(['build', '--to', 'html,pdf,json'], { cwd });
    expect([code, stderr.split('\n')]).toEqual([
      2,
      [
        'agreement: agreements/b.md is not published: pdf could not be made of it (Typst: no font)',
        'agreement: 7 files written in public',
        expect.stringContaining('agreement: 1 agreement is not published, and left out'),
        '',
      ],
    ]);
    const made = ['exempel.html', 'exempel.json', 'exempel.pdf'];
    const site = ['calendar.ics', 'collection.json', 'index.html', 'manifest.json'];
    expect(readdirSync(join(cwd, 'public'))).toEqual(['andra.html', ...made, ...site].sort());
    expect(readFileSync(join(cwd, 'public/andra.html'), 'utf8')).toBe('old');
    for (const page of ['exempel.html', 'index.html', 'manifest.json', 'collection.json'])
      expect(readFileSync(join(cwd, 'public', page), 'utf8'), page).not.toContain('andra.html');
  });

  it.each<[thrown: unknown, told: string]>([
    [new RangeError('Maximum call stack size exceeded'), 'Maximum call stack size exceeded'],
    [new Failure({ sv: 'nej', en: 'no' }), 'no'],
    ['words', 'words'],
    [null, 'null'],
  ])('tells what is thrown, be it an error or not: %s', async (thrown, told) => {
    const cwd = folder({ 'agreements/a.md': CLEAN, 'agreements/b.md': other('andra') });
    failing('andra', thrown);
    const { code, stderr } = await run(['build', '--to', 'json'], { cwd });
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      `agreement: agreements/b.md is not published: json could not be made of it (${told})`,
    ]);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readdirSync(join(cwd, 'public'))).toContain('exempel.json');
  });

  it('writes nothing where what sets a PDF is not installed, and does not ask for it otherwise', async () => {
    const cwd = folder({ 'a.md': CLEAN });
    const missing = new Failure({ sv: 'installera', en: 'install it' });
    const load = vi.spyOn(typesetter, 'loadTypesetter').mockRejectedValue(missing);
    const { code, stderr } = await run(['build', 'a.md', '--to', 'html,pdf'], { cwd });
    expect([code, stderr, readdirSync(cwd)]).toEqual([2, 'agreement: install it\n', ['a.md']]);
    expect((await run(['build', 'a.md'], { cwd })).code).toBe(0);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('hands the standard and the typesetter to the form that is a PDF', async () => {
    const cwd = folder({ 'a.md': CLEAN });
    const jobs: string[] = [];
    vi.spyOn(typesetter, 'loadTypesetter').mockResolvedValue(({ standard }) => {
      jobs.push(standard);
      return Buffer.from('%PDF');
    });
    for (const flags of [[], ['--pdf-standard', 'a-2a']])
      expect((await run(['build', 'a.md', '--to', 'pdf', ...flags], { cwd })).code).toBe(0);
    expect([jobs, readFileSync(join(cwd, 'public/exempel.pdf'), 'utf8')]).toEqual([['ua-1', 'a-2a'], '%PDF']);
  });

  it('writes nothing when nothing can be made', async () => {
    const cwd = folder({ 'a.md': CLEAN, 'public/old.txt': '' });
    failing('exempel');
    expect((await run(['build', 'a.md'], { cwd })).code).toBe(2);
    expect(readdirSync(join(cwd, 'public'))).toEqual(['old.txt']);
    expect((await run(['build', 'a.md', '--to', 'json', '-o', '-'], { cwd })).stdout).toBe('');
  });

  it('changes nothing where one file has no place', async () => {
    const cwd = folder({ 'a.md': CLEAN, 'public/exempel.html': 'old', 'public/manifest.json/x': '' });
    const { code, stderr } = await run(['build', 'a.md'], { cwd });
    expect([code, stderr]).toMatchObject([2, expect.stringContaining('public/manifest.json')]);
    mkdirSync(join(cwd, 'out/exempel.json'), { recursive: true });
    writeFileSync(join(cwd, 'out/exempel.html'), 'old');
    expect((await run(['build', 'a.md', '-o', 'out'], { cwd })).stderr).toContain(
      'out/exempel.json cannot be written (EISDIR)',
    );
    expect(readdirSync(join(cwd, 'out'))).toEqual(['exempel.html', 'exempel.json']);
    expect(readFileSync(join(cwd, 'out/exempel.html'), 'utf8')).toBe('old');
  });

  // The superuser can write everywhere.
  it.skipIf(process.getuid?.() === 0)('a folder that is not ours to write in is told', async () => {
    const cwd = folder({ 'a.md': CLEAN, 'public/x': '' });
    chmodSync(join(cwd, 'public'), 0o500);
    const { code, stderr } = await run(['build', 'a.md'], { cwd });
    chmodSync(join(cwd, 'public'), 0o700);
    expect([code, stderr]).toEqual([2, 'agreement: public cannot be written (EACCES)\n']);
  });

  it.skipIf(process.platform !== 'linux')('a folder where there can be none is told (Linux has /proc)', async () => {
    const cwd = folder({ 'a.md': CLEAN });
    const { code, stderr } = await run(['build', 'a.md', '-o', '/proc/none/public'], { cwd });
    expect([code, stderr]).toEqual([2, 'agreement: /proc/none/public cannot be written (ENOENT)\n']);
    expect((await run(['lint', 'a.md', '-f', 'json=/proc/none/a/b.json'], { cwd })).code).toBe(2);
  });

  it('a file in the place of the folder is told', async () => {
    const { code, stderr } = await run(['build', 'a.md'], { cwd: folder({ 'a.md': CLEAN, public: '' }) });
    expect([code, stderr]).toMatchObject([2, expect.stringMatching(/public cannot be written \((?:EEXIST|ENOTDIR)\)/)]);
  });

  it('a folder that is a link is followed within the project, and out of it only when it is named', async () => {
    const outside = folder({});
    const cwd = folder({ '.git/HEAD': '', 'a.md': CLEAN, 'in/x': '' });
    symlinkSync(outside, join(cwd, 'public'));
    const { code, stderr } = await run(['build', 'a.md', '--to', 'json'], { cwd });
    expect([code, readdirSync(outside)]).toEqual([2, []]);
    expect(stderr).toBe(
      'agreement: public is a link out of the project and is not written in: name the folder by --out if you trust it\n',
    );
    expect((await run(['build', 'a.md', '--to', 'json', '-o', 'public'], { cwd })).code).toBe(0);
    expect(readdirSync(outside)).toEqual(['exempel.json', 'manifest.json']);
  });

  it('a link in the folder is replaced, not followed', async () => {
    const cwd = folder({ 'a.md': CLEAN, 'secret.txt': 'secret', 'public/x': '' });
    symlinkSync(join(cwd, 'secret.txt'), join(cwd, 'public/exempel.json'));
    expect((await run(['build', 'a.md', '--to', 'json'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'secret.txt'), 'utf8')).toBe('secret');
    expect(JSON.parse(readFileSync(join(cwd, 'public/exempel.json'), 'utf8')).id).toBe('exempel');
  });

  it('an input is not written over by another name for its folder', async () => {
    const cwd = folder({ 'in/exempel.json': CLEAN });
    symlinkSync(join(cwd, 'in'), join(cwd, 'out'));
    expect((await run(['build', 'in/exempel.json', '--to', 'json', '-o', 'out'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'in/exempel.json'), 'utf8')).toBe(CLEAN);
  });
});
