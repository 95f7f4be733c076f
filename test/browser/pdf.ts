import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text on a page; places in points from the left edge of the sheet. */
interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A sheet of a PDF, in points. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: string;
  readonly pieces: readonly Piece[];
}

/** The words of each page of a PDF. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await readPdf(bytes)).map(({ words }) => words);
}

/** The pages of a PDF, with where their words stand. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index): Promise<PdfPage> => {
      const page = await pdf.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const items = (await page.getTextContent()).items.flatMap((item) => ('str' in item ? [item] : []));
      return {
        width,
        height,
        words: items.map(({ str, hasEOL }) => `${str}${hasEOL ? ' ' : ''}`).join(''),
        pieces: items.map(({ str, transform: [, , , , left], width: long }) => ({
          text: str,
          left,
          right: left + long,
        })),
      };
    }),
  );
  await pdf.destroy();
  return pages;
}
