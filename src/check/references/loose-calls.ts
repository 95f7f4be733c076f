import { type Prose, proseBlocks } from '../../lib/prose.js';
import type { Located } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';

/** A call that stays as plain text because nothing in the document defines what it calls. */
export interface LooseCall extends Located {
  readonly kind: 'footnote' | 'label';
  readonly target: string;
}

/** `[^1]`; `[words][label]`, `[label][]` and the same for images. */
const PATTERNS: Readonly<Record<LooseCall['kind'], RegExp>> = {
  footnote: /\[\^(?<target>[^\s[\]^]+)\]/g,
  label: /!?\[(?<words>[^[\]^][^[\]]*)\]\[(?<target>[^[\]^][^[\]]*|)\]/g,
};

/** The calls of footnotes and of link labels that lead nowhere. */
export function findLooseCalls(source: SourceDocument): readonly LooseCall[] {
  return [...proseBlocks(source.body, source)]
    .filter(({ text }) => text.includes('['))
    .flatMap((prose) => [...readCalls('footnote', prose, source), ...readCalls('label', prose, source)]);
}

function readCalls(kind: LooseCall['kind'], prose: Prose, { text }: SourceDocument): readonly LooseCall[] {
  return [...prose.text.matchAll(PATTERNS[kind])].flatMap(({ 0: call, index, groups }) => {
    const range = prose.range(index, index + call.length);
    if (isText(text.slice(range.start.offset, range.end.offset))) return [];
    return [{ kind, target: groups?.target || (groups?.words ?? ''), range }];
  });
}

/** Whether an author has written the brackets with escapes, as characters to be seen. */
function isText(written: string): boolean {
  return /\\[![\]]|&(?:#|[lr]sqb|[lr]brack)/.test(written);
}
