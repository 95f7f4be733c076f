import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageTypeOf } from '../../src/cli/config/image-type.js';
import { readConfig } from '../../src/cli/config/read-config.js';
import { readTheme } from '../../src/cli/config/read-theme.js';
import { faultInSvg } from '../../src/cli/config/svg-faults.js';
import { Failure } from '../../src/cli/failure.js';
import { startSession } from '../../src/cli/session.js';
import { contrast } from '../../src/lib/contrast.js';
import { COLOURS, PLAIN_THEME, SCHEMES } from '../../src/model/theme.js';
import { pageOf } from '../support/pages.js';
import { folder, type Run, run } from '../support/run.js';
import { CLEAN } from '../support/sample.js';

const YAML = 'agreement.config.yaml';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z"/></svg>';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);
const JPEG = Buffer.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 17, 8, 0, 1, 0, 1, 3, 0xff, 0xd9);

/** A folder with a config of this theme, and an agreement. */
function themed(theme: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return folder({ [YAML]: `theme:\n${theme.replace(/^/gm, '  ')}\n`, 'a.md': CLEAN, ...files });
}

function readIn(cwd: string) {
  const silent = { isTTY: false, columns: undefined, write: () => {} };
  const now = () => new Date(0);
  const world = { cwd, env: {}, now, stdin: async () => Buffer.of(), stdout: silent, stderr: silent };
  const session = startSession(world, 'en');
  return readTheme(readConfig(undefined, session).theme, session);
}

function expectFailure({ code, stdout, stderr }: Run, ...said: readonly string[]): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  for (const words of said) expect(stderr).toContain(words);
}

describe('the plain theme', () => {
  it('has the contrast that is asked of others', () => {
    const pairs = SCHEMES.flatMap((scheme) =>
      COLOURS.filter((colour) => !['paper', 'fill', 'line'].includes(colour)).flatMap((text) =>
        (['paper', 'fill'] as const).map((ground) => {
          const palette = PLAIN_THEME.colours[scheme];
          return { scheme, text, ground, ratio: contrast(palette[text], palette[ground]) };
        }),
      ),
    );
    expect(pairs).toHaveLength(28);
    expect(pairs.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
  });
});

describe('what a theme says', () => {
  it('changes what it names, in its own scheme, as #rrggbb', () => {
    const cwd = themed('organisation: " Region Blekinge "\ncolours:\n  light: { link: "#04A", heading: "#00355F" }');
    const { theme, logo } = readIn(cwd);
    const { light, dark } = PLAIN_THEME.colours;
    expect(theme).toEqual({
      organisation: 'Region Blekinge',
      logo: undefined,
      colours: { light: { ...light, link: '#0044aa', heading: '#00355f' }, dark },
    });
    expect(logo).toBeUndefined();
  });

  it.each<[theme: string, place: string, sv: string, en: string]>([
    ['tema: x', '2:3', 'Där finns organisation, logo och colours.', 'It has organisation, logo and colours.'],
    ['logotyp: a.png', '2:3', 'Menade du logo?', 'Did you mean logo?'],
    ['colors: {}', '2:3', 'Menade du colours?', 'Did you mean colours?'],
    ['färger: {}', '2:3', 'Menade du colours?', 'Did you mean colours?'],
    ['colours: { mörkt: {} }', '2:14', 'Menade du dark?', 'Did you mean dark?'],
    ['colours: { light: { länk: "#000" } }', '2:23', 'Menade du link?', 'Did you mean link?'],
    ['colours: { light: { ink: "red;}" } }', '2:28', 'har fel form: ”red;}”', 'Write, for instance, ink: "#1b1b1f"'],
    ['colours: { light: { ink: "#12345" } }', '2:28', 'tre eller sex hexadecimala siffror', 'three or six hexadecimal'],
    ['colours: { light: { ink: 123456 } }', '2:28', 'men är talet 123456', 'Write, for instance, ink: "#1b1b1f"'],
    [
      'colours:\n  light:\n    link: #00457c',
      '4:7',
      'Sätt citattecken runt färgen',
      'Put quotation marks round the colour',
    ],
    ['organisation: " "', '2:17', 'organisation', 'organisation'],
    ['logo: ../../etc/passwd\norganisation: A', '2:9', 'absoluta sökvägar och webbadresser', 'absolute paths and web'],
    ['logo: a/../../b.png\norganisation: A', '2:9', 'har fel form', 'has the wrong form'],
    ['logo: /etc/passwd\norganisation: A', '2:9', 'har fel form', 'has the wrong form'],
    ['logo: "a\\\\b.png"\norganisation: A', '2:9', 'har fel form', 'has the wrong form'],
    ['logo: "C:/a.png"\norganisation: A', '2:9', 'har fel form', 'has the wrong form'],
    ['logo: "https://a.se/b.png"\norganisation: A', '2:9', 'har fel form', 'has the wrong form'],
    ['logo: a.svg', '2:9', 'En logotyp behöver theme.organisation', 'A logo needs theme.organisation'],
  ])('%j is told at %s, by every command', async (theme, place, sv, en) => {
    const cwd = themed(theme, { 'a.svg': SVG });
    for (const [locale, words] of [['sv', sv] as const, ['en', en] as const])
      expectFailure(await run(['lint', 'a.md', '--locale', locale], { cwd }), `agreement: ${YAML}:${place}: `, words);
  });
});

describe('contrast', () => {
  it('that is too little is refused with the ratio, every pair of it', async () => {
    const cwd = themed('colours:\n  light:\n    link: "#7b7b7b"\n  dark: { paper: "#777", fill: "#1f2127" }');
    const { stderr, code } = await run(['build', 'a.md'], { cwd });
    const lines = stderr.trimEnd().split('\n');
    expect([code, lines.length]).toEqual([2, 9]);
    expect(lines[0]).toBe(
      `agreement: ${YAML}:4:13: theme.colours.light: link (#7b7b7b) on paper (#ffffff) has a contrast of 4.2:1. Text must have at least 4.5:1 (WCAG 2.1, 1.4.3). Make link darker.`,
    );
    expect(lines[1]).toContain('link (#7b7b7b) on fill (#f4f5f8) has a contrast of 3.8:1');
    expect(lines[2]).toContain(`${YAML}:5:20: theme.colours.dark: ink (#e8e8ec) on paper (#777777)`);
    expect(lines[2]).toContain('Make paper darker.');
  });

  it('is told in Swedish with a decimal comma', async () => {
    const { stderr } = await run(['lint', 'a.md', '--locale', 'sv'], {
      cwd: themed('colours: { light: { ink: "#6f6f6f", paper: "#eee", fill: "#fff" } }'),
    });
    expect(stderr).toContain('ink (#6f6f6f) på paper (#eeeeee) har kontrasten 4,3:1. Text ska ha minst 4,5:1');
    expect(stderr).toContain('Gör ink mörkare, eller paper ljusare.');
  });

  it.each([
    ['#767676', '4.5', false],
    ['#777777', '4.4', true],
  ])('of %s on white (%s) is refused: %s', async (ink, ratio, isRefused) => {
    const cwd = themed(`colours: { light: { fill: "#fff", soft: "${ink}" } }`);
    const { code, stderr } = await run(['lint', 'a.md'], { cwd });
    expect(code === 2).toBe(isRefused);
    expect(stderr.includes(`a contrast of ${ratio}:1`)).toBe(isRefused);
  });

  it('of lines has no demand', async () => {
    expect((await run(['lint', 'a.md'], { cwd: themed('colours: { light: { line: "#fff" } }') })).code).toBe(0);
  });
});

it('says what an unquoted colour in braces does', async () => {
  const cwd = themed('colours: { light: { link: #123456 } }');
  expectFailure(await run(['lint'], { cwd }), 'Colours are written in quotation marks, "#0b4f9e"');
});

/** An image with other numbers for its width and height, which stand at an offset in so many bytes each. */
function withSize(image: Uint8Array, at: number, side: number, bytes: 2 | 4): Uint8Array {
  const copy = Buffer.from(image);
  copy.writeUIntBE(side, at, bytes);
  copy.writeUIntBE(side, at + bytes, bytes);
  return copy;
}

/** A JPEG of a head and an end. */
function jpegOf(side: number): Uint8Array {
  return withSize(JPEG, 13, side, 2);
}

describe('a logo', () => {
  const named = (path: string) => `organisation: Region Blekinge\nlogo: ${path}`;

  it.each([
    ['image/svg+xml', SVG],
    ['image/svg+xml', `\uFEFF<?xml version="1.0"?>\n<!-- <html> -->\n${SVG}`],
    ['image/png', PNG],
    ['image/jpeg', JPEG],
  ] as const)('is %s by what it holds, whatever it is called', (type, content) => {
    const bytes = new Uint8Array(Buffer.from(content));
    const { theme, logo } = readIn(themed(named('bilder/logga.gif'), { 'bilder/logga.gif': bytes }));
    expect(theme.logo?.type).toBe(type);
    expect(Buffer.from(theme.logo?.bytes ?? []).equals(bytes)).toBe(true);
    expect(logo?.file).toMatch(/bilder\/logga\.gif$/);
  });

  it.each<[string, Uint8Array | string, string]>([
    ['a PNG of 30,000 × 30,000 pixels', withSize(PNG, 16, 30_000, 4), 'has more pixels than a logo needs'],
    ['a JPEG as large', jpegOf(30_000), 'has more pixels than a logo needs'],
    ['a PNG without a head', PNG.subarray(0, 12), 'is no PNG, JPEG or SVG image'],
    ['a PNG that is cut off in its data', PNG.subarray(0, 45), 'is not a whole image'],
    ['a PNG that is cut off before its end', PNG.subarray(0, -12), 'is not a whole image'],
    ['a PNG that is cut off in its end', PNG.subarray(0, -1), 'is not a whole image'],
    ['a PNG with something after it', Buffer.concat([PNG, Buffer.from('PK')]), 'is not a whole image'],
    ['a JPEG that is cut off', JPEG.subarray(0, -1), 'is not a whole image'],
    ['an SVG that is cut off in a tag', SVG.slice(0, -20), 'is not a whole image'],
    ['an SVG that is cut off between tags', SVG.replace('</svg>', ''), 'is not a whole image'],
    ['an SVG with text', SVG.replace('</svg>', '<text>Region</text></svg>'), 'has text in a typeface'],
  ])('that is %s is refused', async (_, content, told) => {
    const cwd = themed(named('a.svg'), { 'a.svg': content });
    expectFailure(await run(['build', 'a.md'], { cwd }), `${YAML}:3:9: a.svg ${told}`);
  });

  it.each<[string, string | Uint8Array]>([
    ['GIF', 'GIF89a'],
    ['HTML', `<!doctype html><html>${SVG}</html>`],
    ['words', 'svg'],
    ['nothing', ''],
    ['UTF-16', Buffer.from(`\uFEFF${SVG}`, 'utf16le')],
    ['words before an SVG', `x${SVG}`],
  ])('that is %s is refused', async (_, content) => {
    const cwd = themed(named('a.svg'), { 'a.svg': content });
    expectFailure(await run(['build', 'a.md'], { cwd }), `${YAML}:3:9: a.svg is no PNG, JPEG or SVG image`);
  });

  it('that is not there, too large, a folder or out of the project is refused, and nothing is written', async () => {
    const outside = folder({ 'a.svg': SVG });
    const cwd = themed(named('a.svg'), { '.git/HEAD': '' });
    const told = async (said: string) =>
      expectFailure(await run(['build', 'a.md', '-o', 'out'], { cwd }), `3:9: ${said}`);
    await told("There is no image a.svg. The path starts from the config's folder.");
    symlinkSync(join(outside, 'a.svg'), join(cwd, 'a.svg'));
    await told('a.svg leads by a link out of the project');
    writeFileSync(join(cwd, YAML), `theme:\n  organisation: A\n  logo: b/a.svg\n`);
    symlinkSync(outside, join(cwd, 'b'));
    await told('b/a.svg leads by a link out of the project');
    writeFileSync(join(cwd, YAML), `theme:\n  organisation: A\n  logo: c.svg\n`);
    mkdirSync(join(cwd, 'c.svg'));
    await told('c.svg is no PNG, JPEG or SVG image');
    writeFileSync(join(cwd, YAML), `theme:\n  organisation: A\n  logo: d.svg\n`);
    writeFileSync(join(cwd, 'd.svg'), `${SVG}${' '.repeat(200_000)}`);
    await told('d.svg is larger than 200 kB');
    expect(() => readFileSync(join(cwd, 'out/manifest.json'))).toThrow('ENOENT');
  });

  it('is read only by what shows it', async () => {
    const cwd = themed(named('none.svg'));
    const codes = ['lint', 'status', 'coverage'].map(async (command) => (await run([command, 'a.md'], { cwd })).code);
    expect(await Promise.all(codes)).toEqual([0, 0, 0]);
    for (const argv of [['build'], ['status', '-f', 'html'], ['coverage', '-f', 'html']])
      expectFailure(await run([...argv, 'a.md'], { cwd }), 'There is no image none.svg');
  });

  it('is never written over', async () => {
    const cwd = themed(named('exempel.html'), { 'exempel.html': SVG });
    expectFailure(await run(['build', 'a.md', '--to', 'html', '-o', '.'], { cwd }), 'exempel.html is being read');
    expect(readFileSync(join(cwd, 'exempel.html'), 'utf8')).toBe(SVG);
  });
});

describe('an SVG', () => {
  const svg = (inner: string, more = '') => `<svg xmlns="http://www.w3.org/2000/svg"${more}>${inner}</svg>`;

  it.each([
    SVG,
    svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)" style="fill: url( \'#a\' )"/><use href="#a"/>'),
    svg('<style><![CDATA[.a{fill:url(#b)}]]></style><title>Å &amp; Ä</title><path class="a" d="M0 0"/>'),
    svg('<image href="data:image/png;base64,iVBO"/><image xlink:href=\'data:image/jpeg;base64,/9j/\'/>'),
    svg('<metadata><rdf:RDF><cc:license rdf:resource="http://a.se/"/></rdf:RDF></metadata>'),
    svg('<desc>on = url(x) \\ @import</desc>', ' inkscape:export-filename="C:\\a\\b.png"'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<!-- a > b -->\n${SVG}\n<!-- end -->\n`,
    svg('<svg:g><g></g><g/></svg:g><style>a{}</style >'),
    '<svg/>',
  ])('that is no more than an image is let through: %s', (text) => {
    expect(faultInSvg(text)).toBeUndefined();
  });

  it.each([
    [svg('<script>alert(1)</script>'), '<script>'],
    [svg('<svg:script/>'), '<svg:script>'],
    [svg('<SCRIPT/>'), '<SCRIPT>'],
    [svg('<foreignObject><p>a</p></foreignObject>'), '<foreignObject>'],
    [svg('<set attributeName="href" to="javascript:1"/>'), '<set>'],
    [svg('<animate/>'), '<animate>'],
    [svg('', ' onload="a()"'), 'onload="a()"'],
    [svg('<path d=">" onclick="a()"/>'), 'onclick="a()"'],
    [svg('<a href="javascript:a()"/>'), 'href="javascript:a()"'],
    [svg('<a href="&#106;avascript:a()"/>'), 'href="&#106;avascript:a()"'],
    [svg('<a href="&#x23;"/>', ' xml:base="http://a.se/"'), 'xml:base="http://a.se/"'],
    [svg('<image xlink:href="http://a.se/b.png"/>'), 'xlink:href="http://a.se/b.png"'],
    [svg('<image href="data:image/svg+xml;base64,PHN2Zz4="/>'), 'href="data:image/svg+xml;base64,PHN2Zz4="'],
    [svg('<use href="other.svg#a"/>'), 'href="other.svg#a"'],
    [svg('<rect fill="url(http://a.se/#b)"/>'), 'fill="url(http://a.se/#b)"'],
    [svg('<rect style="fill:u&#114;l(//a.se)"/>'), 'style="fill:u&#114;l(//a.se)"'],
    [svg('<rect style="fill:u\\72l(//a.se)"/>'), 'style="fill:u\\72l(//a.se)"'],
    [svg('<style>@import "http://a.se/";</style>'), '@import "http://a.se/";'],
    [svg('<style><![CDATA[a{b:url(//a.se)}]]></style>'), 'a{b:url(//a.se)}'],
    [svg('<style>a{b:image-set("a.png" 1x)}</style>'), 'a{b:image-set("a.png" 1x)}'],
    [`<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('&a;')}`, '<!DOCTYPE svg'],
    [`<?xml-stylesheet href="http://a.se/"?>${SVG}`, '<?xml-stylesheet'],
    [svg('<path d="a" onclick=a()>'), '<path d="a" onclick=a()>'],
    [svg('<path d="<" />'), '<path d="<"'],
    [svg('<!-- '), '<!-- '],
    [svg('<style><g/>@import url(http://evil)</style>'), '<g/>'],
    [svg('<style/><style>@imp<!-- -->ort "http://a.se/"</style>'), '@import "http://a.se/"'],
    [svg('<style>@imp<![CDATA[ort "http://a.se/"]]></style>'), '@import "http://a.se/"'],
    [svg('<style><![CDATA[a{b:url(&#35;a)}]]></style>'), 'a{b:url(&#35;a)}'],
    [svg('<g>'), '</svg>'],
    [svg('</g>'), '</g>'],
    [svg('<g></G>'), '</G>'],
    [`${SVG}<g/>`, '<g/>'],
    [`${SVG}</svg>`, '</svg>'],
    [`${SVG} words`, 'words'],
    [`${SVG}<![CDATA[ ]]>`, '<![CDATA[ ]]>'],
    [`<!-- -->words${SVG}`, 'words'],
    [svg('<?xml version="1.0"?>'), '<?xml version="1.0"?>'],
  ])('%s is refused', async (text, found) => {
    expect(faultInSvg(text)).toMatchObject({ kind: 'unsafe', found: expect.stringContaining(found) });
    const cwd = themed('organisation: A\nlogo: a.svg', { 'a.svg': text });
    const outcome = await run(['build', 'a.md', '--locale', 'sv'], { cwd });
    expectFailure(
      outcome,
      `${YAML}:3:9: a.svg används inte, för filen innehåller mer än en bild behöver: ”${found.trim().slice(0, 50)}`,
    );
  });

  /** Microseconds that reading a logo of this text takes, whatever comes of it. */
  function timeToRead(text: string): number {
    const cwd = themed('organisation: A\nlogo: a.svg', { 'a.svg': text });
    const start = process.cpuUsage();
    try {
      readIn(cwd);
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
    }
    const { user, system } = process.cpuUsage(start);
    return user + system;
  }

  it.each([
    '',
    '<',
    '<!',
    '<!--',
    '<!---->',
    '<?',
    'a<!-- ',
    '<svg',
    '<a ',
    '<a:',
    '<g>',
    '<![CDATA[',
    '&#',
    "<a b='' ",
  ])('takes time in proportion to its size, where it is full of %j', (unit) => {
    for (const start of ['<!-- -->', '<svg ', '<svg>', '<svg><style>', '<svg a="']) {
      const text = `${start}${(unit || ' ').repeat(200_000)}`;
      const [small, large] = [49_000, 4 * 49_000].map((size) => timeToRead(text.slice(0, size)));
      expect(large, start).toBeLessThan(8 * Math.max(small ?? 0, 10_000));
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        faultInSvg(`<svg>${text}</svg>`);
        imageTypeOf(Buffer.from(text));
      }),
    );
  });
});

describe('the page on config', () => {
  it('shows a refused theme as the terminal does', async () => {
    const page = pageOf('docs/config.md');
    const config = page.fences.find(({ lang, value }) => lang === 'yaml' && value.includes('theme:'))?.value ?? '';
    const profile = 'name: vart-lan\ntitle: Vårt län\nabout: För länet.\n';
    const files = { 'a.md': CLEAN, 'profiler/vart-lan.yaml': profile };
    const cwd = folder({ ...files, [YAML]: config.replace('#00457c', '#6ea8dc') });
    const { stderr } = await run(['lint', 'a.md', '--locale', 'en'], { cwd });
    const shown = page.fences.find(({ value }) => value.includes('has a contrast of'))?.value;
    expect(stderr.trimEnd()).toBe(shown);
  });

  it('tells the plain colours', () => {
    const { text } = pageOf('docs/config.md');
    for (const colour of COLOURS) {
      const [light, dark] = SCHEMES.map((scheme) => PLAIN_THEME.colours[scheme][colour]);
      expect(text).toMatch(new RegExp(`^\\| \`${colour}\` \\| [^|]+ \\| \`${light}\` \\| \`${dark}\` \\|$`, 'm'));
    }
  });
});
