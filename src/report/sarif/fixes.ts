import { oneLine } from '../../lib/one-line.js';
import type { ReportContext } from '../../model/reporter.js';
import { withoutMark } from '../editor-range.js';
import type { Found } from '../found-in.js';
import { artifactLocation, regionOf } from './locations.js';

/** What `--fix` would change, or what is proposed (SARIF 2.1.0, 3.55); nothing where the author must choose. */
export function fixesOf({ finding, file }: Found, context: ReportContext): readonly object[] {
  const { fix, path } = finding;
  if (!fix || fix.edits.length === 0) return [];
  const replacements = fix.edits.map(({ range, text }) => ({
    deletedRegion: regionOf(withoutMark(file, range)),
    insertedContent: { text },
  }));
  const change = { artifactLocation: artifactLocation(path, context), replacements };
  return [{ description: { text: oneLine(fix.title[context.locale]) }, artifactChanges: [change] }];
}
