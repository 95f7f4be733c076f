/**
 * The standards that a PDF can follow: PDF/UA-1 (ISO 14289-1) for readers, with or without a screen reader; PDF/A-2a and PDF/A-3a
 * (ISO 19005) for archives, the latter with the JSON of the agreement inside.
 */
export const PDF_STANDARDS = ['ua-1', 'a-2a', 'a-3a'] as const;
export type PdfStandard = (typeof PDF_STANDARDS)[number];

/** What a typesetter needs: nothing else can be read from what it sets. */
export interface TypesetJob {
  /** Typst source; never made of an author's words. */
  readonly template: string;
  /** What the template reads, by the name it is read as: `document.json`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly standard: PdfStandard;
}

/** Sets a PDF; the same job gives the same bytes. Throws an `Error` with what the typesetter says when it refuses. */
export type Typeset = (job: TypesetJob) => Uint8Array;
