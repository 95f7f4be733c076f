import { oneLine } from '../../lib/one-line.js';
import { REPORT_WORDS } from '../../locales/report-words.js';
import type { Silence } from '../../model/finding.js';
import type { CheckedFile, ReportContext } from '../../model/reporter.js';
import { advice } from '../advice.js';
import type { Found } from '../found-in.js';
import { fixesOf } from './fixes.js';
import { locationOf, relatedLocations } from './locations.js';
import { SARIF_LEVELS } from './rules.js';
import { suppressionOf } from './suppressions.js';

/** Our own key: GitHub's `primaryLocationLineHash` is computed by its upload action, which warns of any other. */
const FINGERPRINT = 'agreementFinding/v1';

/** Every finding of a file, and after them those that are known (SARIF 2.1.0, 3.27). */
export function resultsOf(file: CheckedFile, context: ReportContext): readonly object[] {
  const ruleIndices = new Map((context.rules ?? []).map(({ name }, index) => [name, index]));
  const result = (found: Found, silence?: Silence) => resultOf(found, silence, ruleIndices, context);
  return [
    ...file.findings.map((finding) => result({ finding, file })),
    ...file.silenced.map((finding) => result({ finding, file }, finding.silenced)),
  ];
}

/** `suppressions` is there for all, since it is for some (3.27.23). */
function resultOf(
  found: Found,
  silence: Silence | undefined,
  ruleIndices: ReadonlyMap<string, number>,
  context: ReportContext,
): object {
  const { rule, severity, fingerprint } = found.finding;
  const ruleIndex = ruleIndices.get(rule);
  const related = relatedLocations(found, context);
  const fixes = fixesOf(found, context);
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: SARIF_LEVELS[severity],
    message: { text: messageOf(found, context) },
    locations: [locationOf(found, context)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    suppressions: silence ? [suppressionOf(silence, context.locale)] : [],
    ...(fixes.length > 0 && { fixes }),
  };
}

/** Other places that the message leads to; all of them are in `relatedLocations`. */
const MOST_LINKS = 10;

/** The links are ours alone (3.11.6): `[words](number)` leads to a related place, and so GitHub shows it. */
function messageOf({ finding }: Found, { locale }: ReportContext): string {
  const words = advice(finding, locale).replaceAll('](', '] (');
  const links = finding.related.slice(0, MOST_LINKS).map(({ path, range }, index) => {
    const place = oneLine(`${path}:${range.start.line}`).replace(/[[\]\\]/g, '\\$&');
    return `[${place}](${index + 1})`;
  });
  return links.length > 0 ? `${words} ${REPORT_WORDS.seeAlso[locale]}: ${links.join(', ')}.` : words;
}
