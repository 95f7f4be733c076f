import type { Compiled } from '../../compile.js';
import { citationToJson } from '../../emit/citation-json.js';
import { sectionAt } from '../../emit/section-at.js';

/**
 * The citations of one file for other programs: what `build` writes of each, with the place as `start` and `end` (UTF-16 offsets
 * into the decoded file, whose slice is `text`), and with the file's path.
 */
export function citationsToJson({ agreement, law }: Compiled): readonly object[] {
  const { path } = agreement.source;
  const sectionIn = sectionAt(agreement);
  return law.meanings.map((meaning) => {
    const { start, end } = meaning.citation.range;
    const { text, range: _, fault, ...meant } = citationToJson(meaning, sectionIn(start.offset));
    const place = { start: start.offset, end: end.offset, line: start.line, column: start.column };
    return { path, text, ...place, ...meant, fault: fault ?? null };
  });
}
