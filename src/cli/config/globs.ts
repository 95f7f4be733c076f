/**
 * Whether a glob has so many wildcards that matching it could take for ever: each of them multiplies the ways to read a name.
 * Configs come with the checkouts of strangers, so what no one needs is refused. Groups and repetitions are regular expressions
 * to the matcher.
 */
export function isTooWild(glob: string): boolean {
  const count = (pattern: RegExp, text = glob) => text.match(pattern)?.length ?? 0;
  const stars = Math.max(...glob.split('/').map((segment) => count(/\*+/g, segment)));
  return stars > 2 || count(/\*\*+/g) > 2 || count(/\{/g) > 2 || /\(|[\]}]\+/.test(glob);
}
