import type { Stretch } from './stretches.js';

/** What stands between quotation marks; a mark that nothing closes quotes to the end of the text. Linear time. */
export function quotedStretches(text: string): readonly Stretch[] {
  const quoted: Stretch[] = [];
  let open: { readonly start: number; readonly pointed: boolean } | undefined;
  for (const { 0: mark, index } of text.matchAll(/["“”„»«]/g)) {
    const pointed = mark === '»' || mark === '«';
    if (!open) open = { start: index, pointed };
    else if (open.pointed === pointed) {
      quoted.push({ start: open.start, end: index + 1 });
      open = undefined;
    }
  }
  return open ? [...quoted, { start: open.start, end: text.length }] : quoted;
}

/** What stands between single quotation marks; an apostrophe is none. Linear time. */
export function singleQuotedStretches(text: string): readonly Stretch[] {
  return stretchesOf(text, /(?<![\p{L}\p{N}])['’‘]\p{L}[^'’‘]{1,200}['’](?![\p{L}\p{N}])/gu);
}

/** Addresses, names of files and the like: words with signs within them that no sentence has. Linear time. */
export function addressStretches(text: string): readonly Stretch[] {
  return stretchesOf(text, /\S+/g).filter(({ start, end }) => ADDRESS.test(text.slice(start, end)));
}

const ADDRESS = /:\/\/|www\.|[@_\\=]|[\p{L}\p{N}]\.\p{Ll}{2}/u;

/** The attributes that end a heading: `{#id role=…}`. Linear time. */
export function attributeStretches(text: string): readonly Stretch[] {
  return stretchesOf(text, /\{[^{}]*\}\s*$/g);
}

function stretchesOf(text: string, pattern: RegExp): readonly Stretch[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
