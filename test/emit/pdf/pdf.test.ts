import { describe, expect, it } from 'vitest';
import { stateWords, titleOf } from '../../../src/emit/facts/state.js';
import { json } from '../../../src/emit/json.js';
import { pdf } from '../../../src/emit/pdf/pdf.js';
import { once } from '../../../src/lib/once.js';
import { everySection } from '../../../src/model/section.js';
import { PLAIN_THEME } from '../../../src/model/theme.js';
import { PDF_STANDARDS } from '../../../src/model/typeset.js';
import { type Block, blocksOf, CORPUS, contextFor, read, textsOf } from '../reading.js';
import { FULL, WILD } from '../samples.js';
import { collapse, readPdf } from './reading-pdf.js';
import { pdfOf, TYPESET } from './typesetting.js';

const SAMPLES = [
  ...CORPUS,
  { file: 'FULL', ...read(FULL) },
  { file: 'WILD', ...read(WILD) },
  { file: 'nothing', ...read('') },
];

const MARKS = {
  'ua-1': ['<pdfuaid:part>1</pdfuaid:part>'],
  'a-2a': ['<pdfaid:part>2</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>'],
  'a-3a': ['<pdfaid:part>3</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>'],
} as const;

describe.skipIf(!TYPESET)('pdf', () => {
  describe.each(SAMPLES)('of $file', (sample) => {
    const bytes = once(() => pdfOf(sample));
    const made = once(async () => readPdf(await bytes()));
    const { agreement } = sample;
    const context = contextFor(sample);

    it.each(PDF_STANDARDS)('is made without complaint as %s, and tells so', async (pdfStandard) => {
      const { xmp, isMarked, language, title, attachments } = await readPdf(await pdfOf(sample, { pdfStandard }));
      for (const mark of MARKS[pdfStandard]) expect(xmp).toContain(mark);
      expect({ isMarked, language }).toEqual({ isMarked: true, language: 'sv-SE' });
      expect(title).toContain(titleOf(agreement, context));
      expect(attachments).toEqual(pdfStandard === 'a-3a' ? ['agreement.json'] : []);
    });

    it('is the same bytes a second time', async () => {
      expect(Buffer.compare(Buffer.from(await pdfOf(sample)), Buffer.from(await bytes()))).toBe(0);
    });

    it('has the headings of the tree in order, no level skipped, and bookmarks of the same words', async () => {
      const { headings, bookmarks } = await made();
      const own = [...everySection(agreement.sections)].map(({ number, heading }) =>
        squeeze(`${number ?? ''}${heading}`),
      );
      const names = headings.map(({ name }) => squeeze(name));
      expect(names.filter((name) => own.includes(name))).toEqual(own);
      expect(headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)).toEqual([]);
      expect(bookmarks.map(({ name, level }) => `${level} ${squeeze(name)}`)).toEqual(
        headings.map(({ name, level }) => `${level} ${squeeze(name)}`),
      );
    });

    it('has all words of the body in reading order', async () => {
      const { text } = await made();
      expect(missingFrom(text, blocksOf(sample))).toEqual([]);
    });

    it('has all words of the notes', async () => {
      const { notes, text } = await made();
      const words = squeeze(notes.join('') + text);
      const wanted = textsOf(agreement.footnotes.flatMap(({ children }) => children));
      expect(wanted.filter((note) => !words.includes(squeeze(note)))).toEqual([]);
    });

    it('says on the first page what it is and how it stands', async () => {
      const { drawn, pages } = await made();
      const first = squeeze(drawn[0] ?? '');
      const { sentence, computed } = stateWords(agreement, context);
      for (const words of [titleOf(agreement, context), sentence, computed, agreement.notice ?? '']) {
        expect(first).toContain(squeeze(words));
      }
      expect(collapse(drawn[0] ?? '')).toContain(`Sida 1 av ${pages}`);
      expect(drawn.slice(1).every((page, index) => page.includes(`Sida ${index + 2} av ${pages}`))).toBe(true);
    });

    it('has no link that leads nowhere', async () => {
      const { lostLinks, addresses } = await made();
      expect(lostLinks).toEqual([]);
      expect(addresses.filter((address) => !ADDRESS.test(address))).toEqual([]);
    });
  });

  it('heads the columns of each matrix, and of each table', async () => {
    const corpus = await Promise.all(CORPUS.map(async (one) => ({ one, pdf: await readPdf(await pdfOf(one)) })));
    const matrices = corpus.filter(({ one }) => one.agreement.responsibilities.length > 0);
    expect(matrices.length).toBeGreaterThan(0);
    for (const { pdf } of matrices) {
      expect(pdf.headCells).toContain('Område');
      expect(pdf.roles.get('Caption')).toBeGreaterThan(0);
    }
    expect((await readPdf(await pdfOf(read(WILD)))).headCells).toEqual([
      ...['Kolumn a', 'B', 'C'],
      ...['Område', 'Regionen', 'Kommunen'],
    ]);
  });

  it('repeats heads without the links of their words, which PDF/UA forbids', async () => {
    const rows = '| rad | x |\n'.repeat(80);
    const compiled = read(`## Ett\n\n| Ansvar enligt HSL (2017:30) | *Se avsnitt 1* |\n|---|---|\n${rows}`);
    const { headCells } = await readPdf(await pdfOf(compiled));
    expect(headCells).toEqual(expect.arrayContaining(['Ansvar enligt HSL (2017:30)', 'Se avsnitt 1']));
  });

  it('takes no element for the one paragraph of a cell, since a table may have thousands', async () => {
    const paragraphsOf = async (rows: number) => {
      const { roles } = await readPdf(
        await pdfOf(read(`---\nid: x\n---\n\n|a|b|\n|---|---|\n${'|1|2|\n'.repeat(rows)}`)),
      );
      return { cells: roles.get('TD'), paragraphs: roles.get('P') };
    };
    const [few, more] = [await paragraphsOf(2), await paragraphsOf(9)];
    expect([few.cells, more.cells]).toEqual([4, 18]);
    expect(more.paragraphs).toBe(few.paragraphs);
  });

  it.each([
    ['draft', undefined, 'UTKAST'],
    ['proposed', undefined, 'FÖRSLAG'],
    ['adopted', true, 'UTKAST'],
  ])('marks a document that is %s (forced: %s) on every page with %s', async (status, forced, mark) => {
    const compiled = read(FULL.replace('status: adopted', `status: ${status}`));
    const { drawn, title } = await readPdf(await pdfOf(compiled, { ...(forced && { forced }) }));
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn.filter((page) => !page.includes(mark))).toEqual([]);
    expect(title).toMatch(new RegExp(`^${mark}: `));
  });

  it('does not mark what is adopted', async () => {
    const { drawn } = await readPdf(await pdfOf(read(FULL)));
    expect(drawn.join(' ')).not.toMatch(/UTKAST|FÖRSLAG/);
  });

  it('attaches what the JSON output says under a-3a', async () => {
    const compiled = read(FULL);
    const bytes = Buffer.from(await pdfOf(compiled, { pdfStandard: 'a-3a' }));
    const found = bytes.toString('latin1');
    expect(found).toContain('/AFRelationship /Source');
    expect(found).toMatch(/\/Subtype \/application#2Fjson/);
    const { attached } = await attachedTo(bytes);
    expect(attached).toBe(await json.emit(compiled.agreement, contextFor(compiled)));
  });

  it('shows the publisher and the logo with its name', async () => {
    const logo = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="20"><rect width="900" height="20" fill="#a00"/></svg>',
    );
    const theme = {
      ...PLAIN_THEME,
      organisation: 'Region Exempel',
      logo: { type: 'image/svg+xml', bytes: logo },
    } as const;
    const { drawn, roles } = await readPdf(await pdfOf(read(FULL), { theme }));
    expect(drawn[0]).toContain('Region Exempel');
    expect(roles.get('Figure')).toBe(1);
  });

  it.each(['ink', 'soft', 'heading', 'link', 'line', 'paper', 'fill'] as const)(
    'is set in the theme’s colours: %s',
    async (name) => {
      const setIn = async (colour: string) => {
        const light = { ...PLAIN_THEME.colours.light, [name]: colour };
        return Buffer.from(
          await pdfOf(read(FULL), { theme: { ...PLAIN_THEME, colours: { ...PLAIN_THEME.colours, light } } }),
        );
      };
      expect(Buffer.compare(await setIn('#123456'), await setIn('#654321'))).not.toBe(0);
    },
  );

  it('speaks the language of the context, and says so', async () => {
    const { drawn, language, bookmarks } = await readPdf(await pdfOf(read(FULL), { locale: 'en' }));
    expect(drawn[0]).toContain('Page 1 of ');
    expect(bookmarks.map(({ name }) => name)).toContain('Contents');
    expect(language).toBe('sv-SE');
  });
});

it('cannot be made without a typesetter', async () => {
  const compiled = read(FULL);
  await expect(pdf.emit(compiled.agreement, contextFor(compiled))).rejects.toThrow('typesetter');
});

/** On the web, or beside the document; ASCII. */
const ADDRESS = /^(?:(?:https?|mailto):|(?![a-z]+:|[/\\]))[\x21-\x7E]+$/;

/** The blocks that are not in a text, or not in their order; spaces and hyphenation are the typesetter's. */
function missingFrom(text: string, blocks: readonly Block[]): readonly string[] {
  const all = squeeze(text);
  let next = 0;
  return blocks.flatMap(({ text: words, inMatrix }) => {
    const wanted = squeeze(words);
    const found = all.indexOf(wanted, inMatrix ? 0 : next);
    if (!inMatrix && found >= 0) next = found + wanted.length;
    return found >= 0 || (inMatrix && isOnTwoPages(wanted, all)) ? [] : [words];
  });
}

/** What a row of a table that goes on has in one cell is read page by page: its first part, the other cells, its last part. */
function isOnTwoPages(wanted: string, all: string): boolean {
  const cuts = Array.from(wanted, (_, cut) => cut);
  return cuts.some((cut) => all.includes(wanted.slice(0, cut)) && all.includes(wanted.slice(cut)));
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00AD]+/g, '');
}

async function attachedTo(bytes: Uint8Array): Promise<{ readonly attached: string }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const files = (await (await task.promise).getAttachments()) as Record<string, { content: Uint8Array }>;
  await task.destroy();
  return { attached: Buffer.from(files['agreement.json']?.content ?? []).toString('utf8') };
}
