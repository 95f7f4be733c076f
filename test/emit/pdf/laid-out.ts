import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A text as it is drawn on a page, in points from the lower left. */
interface Drawn {
  readonly str: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

export interface LaidOut {
  /** What is outside of the margins. */
  readonly outside: readonly string[];
  /** Pairs of texts that are drawn over each other. */
  readonly overlapping: readonly (readonly [string, string])[];
  readonly smallest: number;
  /** How wide the pages are, in points. */
  readonly pageWidths: readonly number[];
}

/** Where the words of a PDF are on its pages. */
export async function layoutOf(bytes: Uint8Array): Promise<LaidOut> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent();
      return { width: page.view[2] ?? 0, drawn: items.flatMap((item) => ('str' in item ? drawnOf(item) : [])) };
    }),
  );
  await task.destroy();
  return {
    outside: pages.flatMap(({ width, drawn }) => drawn.filter((one) => isOutside(one, width)).map(({ str }) => str)),
    overlapping: pages.flatMap(({ drawn }) => overlapsIn(drawn)),
    smallest: Math.min(...pages.flatMap(({ drawn }) => drawn.map(({ size }) => size))),
    pageWidths: pages.map(({ width }) => Math.round(width)),
  };
}

function drawnOf(item: { str: string; width: number; transform: readonly number[] }): readonly Drawn[] {
  if (item.str.trim() === '') return [];
  const [, , , size = 0, left = 0, base = 0] = item.transform;
  return [{ str: item.str, left, right: left + item.width, base, size }];
}

/** 25 mm. */
const MARGIN = 70.86;
const ROUNDING = 0.3;

function isOutside({ left, right }: Drawn, width: number): boolean {
  return left < MARGIN - ROUNDING || right > width - MARGIN + ROUNDING;
}

/** Texts of which the lines are as near as those of one paragraph never are. */
function overlapsIn(drawn: readonly Drawn[]): readonly (readonly [string, string])[] {
  return drawn.flatMap((one, index) =>
    drawn
      .slice(index + 1)
      .filter((other) => Math.abs(one.base - other.base) < Math.min(one.size, other.size) * 0.6)
      .filter((other) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > ROUNDING)
      .map((other) => [one.str, other.str] as const),
  );
}
