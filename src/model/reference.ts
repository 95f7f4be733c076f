import type { Located } from './place.js';

/** A cross reference of the body: a link `[…](#…)`, or the plain words "avsnitt 4.2", "bilaga 1". Its range is the words'. */
export interface Reference extends Located {
  readonly kind: 'section' | 'attachment';
  readonly form: 'link' | 'words';
  /** The words that refer, as written. */
  readonly text: string;
  /** What is looked for: a link's fragment without `#`, else a number (`4.2`, `1`). */
  readonly target: string;
  /** The `id` of the section or `bilaga-N` it leads to; undefined when there is none. */
  readonly resolved: string | undefined;
}
