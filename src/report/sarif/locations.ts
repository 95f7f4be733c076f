import { oneLine } from '../../lib/one-line.js';
import type { RelatedPlace } from '../../model/finding.js';
import type { Range } from '../../model/place.js';
import type { CheckedFile, ReportContext } from '../../model/reporter.js';
import { editorRange } from '../editor-range.js';
import type { Found } from '../found-in.js';
import { rootPath } from '../root-path.js';
import { uriOf } from './uri.js';

/** What relative addresses start from. */
export const ROOT = '%SRCROOT%';

/** Where a finding stands (SARIF 2.1.0, 3.28). */
export function locationOf({ finding, file }: Found, context: ReportContext): object {
  return { physicalLocation: physicalLocation(finding.path, regionOf(editorRange(file, finding.range)), context) };
}

/** Other places, numbered from 1 so that the message can lead to them (3.28.2). */
export function relatedLocations({ finding, file }: Found, context: ReportContext): readonly object[] {
  return finding.related.map((place, index) => ({
    id: index + 1,
    physicalLocation: physicalLocation(place.path, regionOf(rangeOf(place, file)), context),
    message: { text: oneLine(place.message[context.locale]) },
  }));
}

/** Of other files, only the place is known. */
function rangeOf({ path, range }: RelatedPlace, file: CheckedFile): Range {
  return path === file.path ? editorRange(file, range) : range;
}

export function artifactLocation(path: string, context: ReportContext): object {
  const uri = uriOf(rootPath(path, context));
  return uri.startsWith('file:') ? { uri } : { uri, uriBaseId: ROOT };
}

/** Lines and columns from 1, offsets from 0, the end exclusive (3.30). An empty range is the place before its column. */
export function regionOf({ start, end }: Range): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

function physicalLocation(path: string, region: object, context: ReportContext): object {
  return { artifactLocation: artifactLocation(path, context), region };
}
