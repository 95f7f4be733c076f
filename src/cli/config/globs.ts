/** What is wrong with a glob that its schema accepts. */
type GlobFault = 'wild' | 'bracket-open' | 'brace-open';

/** What is wrong with a glob, if something is: a mark that never ends is told before too many wildcards. */
export function globFault(glob: string): GlobFault | undefined {
  return openMark(glob) ?? (isTooWild(glob) ? 'wild' : undefined);
}

/**
 * Whether a glob has so many wildcards that matching it could take for ever: each of them multiplies the ways to read a name.
 * Configs come with the checkouts of strangers, so what no one needs is refused. Groups and repetitions are regular expressions
 * to the matcher.
 */
export function isTooWild(glob: string): boolean {
  const count = (pattern: RegExp, text = glob) => text.match(pattern)?.length ?? 0;
  const segments = glob.split('/');
  const stars = segments.map((segment) => count(/\*+/g, segment));
  const isManifold =
    segments.some((segment) => count(/\*/g, segment) > 2) || stars.filter((one) => one === 2).length > 2;
  const isLong = segments.length > MOST_SEGMENTS || (BRACED_SLASH.test(glob) && count(/,/g) > MOST_CHOICES);
  return isManifold || isLong || count(/\*\*+/g) > 2 || count(/\{/g) > 2 || /\(|[\]}]\+/.test(glob);
}

const MOST_SEGMENTS = 30;
/** Braces with slashes in them are written out before they are matched. */
export const BRACED_SLASH = /\{[^{}]*\/[^{}]*\}/;
const MOST_CHOICES = 20;

/** A `[…]`, which may begin with `]` after `[` or `[!`. */
const CLASS = /\[[!^]?(?:\][^\]]*|[^\]]+)\]/g;

/** A `[` or `{` that has no end. */
function openMark(glob: string): GlobFault | undefined {
  const rest = glob.replace(CLASS, '');
  if (rest.includes('[')) return 'bracket-open';
  let depth = 0;
  for (const mark of rest.match(/[{}]/g) ?? []) depth = mark === '{' ? depth + 1 : Math.max(0, depth - 1);
  return depth > 0 ? 'brace-open' : undefined;
}
