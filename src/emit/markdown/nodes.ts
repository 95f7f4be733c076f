import type { Heading, Html, List, ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { between } from '../../lib/between.js';

export function text(value: string): Text {
  return { type: 'text', value };
}

export function paragraph(...children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

export function list(items: readonly (readonly RootContent[])[]): List {
  const children = items.map(
    (item): ListItem => ({ type: 'listItem', spread: false, children: item as ListItem['children'] }),
  );
  return { type: 'list', ordered: false, spread: false, children };
}

/** Lines with hard breaks between. */
export function broken(lines: readonly (readonly PhrasingContent[])[]): readonly PhrasingContent[] {
  return between(lines, [{ type: 'break' } as const]).flat();
}

/** A heading with an explicit id and classes: `# Bilagor {#bilagor .unnumbered}`. */
export function heading(
  level: number,
  words: readonly PhrasingContent[],
  id: string,
  ...classes: readonly string[]
): Heading {
  const depth = Math.min(level, 6) as Heading['depth'];
  const attributes = [identifier(id), ...classes.map((name) => `.${name}`)].join(' ');
  return { type: 'heading', depth, children: [...words, syntax(` {${attributes}}`)] };
}

/** Words with an id to refer to: `[Bilaga 1]{#bilaga-1}`. */
export function span(words: readonly PhrasingContent[], id: string): readonly PhrasingContent[] {
  return [syntax('['), ...words, syntax(`]{${identifier(id)}}`)];
}

/** Pandoc's short form wants a letter first. */
function identifier(id: string): string {
  return /^\p{L}[\p{L}\p{N}_.:-]*$/u.test(id) ? `#${id}` : `id="${id}"`;
}

/** Pandoc syntax that is printed as it is. Nothing of an author's may stand in it. */
export function syntax(value: string): Html {
  return { type: 'html', value };
}
