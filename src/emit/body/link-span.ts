import type { Span } from './spans.js';

/** Words of the text that are a link in outputs. */
export interface LinkSpan extends Span {
  readonly url: string;
  /** The full title of the act that the words lead to; undefined for references and for what has none. */
  readonly title: string | undefined;
  /** Whether they lead to the law, not to a place of the document itself. */
  readonly isLaw: boolean;
}
