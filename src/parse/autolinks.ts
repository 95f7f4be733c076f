import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';

/** Where a link without marks can begin, each kind by itself, for `_www.a.se@b.se` may be either. */
const BEGINNINGS: readonly RegExp[] = [
  /www\./gi,
  /https?:\/\//gi,
  /(?<![a-z\d.+_-])[a-z\d.+_-]+@/gi, // the lookbehind lets each run of letters be tried once: linear time
];

/**
 * GFM's links without marks (`www.example.se`, `namn@example.se`) in one text. The extension alone tries every word, and
 * for each one looks back over all that stands before it; this one tries only the places where a link can begin.
 */
export function autolinks(text: string): Extension {
  const beginnings = new Set(BEGINNINGS.flatMap((kind) => Array.from(text.matchAll(kind), ({ index }) => index)));
  const isBeginning = (context: TokenizeContext) => beginnings.has(context.now().offset);
  const { text: constructs = {} } = gfmAutolinkLiteral();
  const guarded = Object.entries(constructs).map(([code, those = []]) => [
    code,
    [those].flat().map((construct) => guard(construct, isBeginning)),
  ]);
  return { text: Object.fromEntries(guarded) };
}

/** `previous` says whether a construct can begin at a place, `tokenize` is also called where another one can. */
function guard(
  { previous, tokenize, ...rest }: Construct,
  isBeginning: (context: TokenizeContext) => boolean,
): Construct {
  return {
    ...rest,
    previous(code) {
      return (previous?.call(this, code) ?? true) && isBeginning(this);
    },
    tokenize(effects, ok, nok) {
      return isBeginning(this) ? tokenize.call(this, effects, ok, nok) : nok;
    },
  };
}
