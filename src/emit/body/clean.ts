import type { ListItem, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { withoutComments } from '../../lib/html-comments.js';
import { PAGE_WORDS } from '../../locales/page-words.js';
import { safeAddress } from './addresses.js';
import { linkWords } from './link-words.js';
import type { Plan } from './plan.js';

/**
 * Makes an author's text fit for outputs, each of which can print the result as it is: raw HTML is literal text, links lead
 * only where they may, words that refer or cite are links, images are their texts, and notes have their numbers. No words are lost.
 */
export function cleanContent(nodes: readonly RootContent[], plan: Plan): RootContent[] {
  return nodes.flatMap((node) =>
    marked(clean(node, { plan, phrasing: false, links: 'all', self: undefined }), node, plan),
  ) as RootContent[];
}

/** The same for words alone, such as the heading of the section `self`. */
export function cleanPhrasing(
  nodes: readonly PhrasingContent[],
  plan: Plan,
  self?: string,
  links: Links = 'all',
): PhrasingContent[] {
  return nodes.flatMap((node) => clean(node, { plan, phrasing: true, links, self })) as PhrasingContent[];
}

/** Which words become links; the author's own links are there in any case, but never in one another. */
type Links = 'all' | 'references' | 'none';

interface Surroundings {
  readonly plan: Plan;
  /** Whether words, not blocks, may stand here. */
  readonly phrasing: boolean;
  /** `none`: within a link. */
  readonly links: Links;
  /** The id of what the words stand in, when they may name it: that is no reference. */
  readonly self: string | undefined;
}

type Cleaners = {
  readonly [Type in Nodes['type']]?: (node: Extract<Nodes, { type: Type }>, around: Surroundings) => readonly Nodes[];
};

function clean(node: Nodes, around: Surroundings): readonly Nodes[] {
  const cleaner = CLEANERS[node.type] as ((node: Nodes, around: Surroundings) => readonly Nodes[]) | undefined;
  return cleaner ? cleaner(node, around) : [withChildren(node, around)];
}

const LINKED: Readonly<Record<Links, (isLaw: boolean) => boolean>> = {
  all: () => true,
  references: (isLaw) => !isLaw,
  none: () => false,
};

const CLEANERS: Cleaners = {
  text: (node, { plan, links, self }) =>
    linkWords(node, plan, ({ url, isLaw }) => LINKED[links](isLaw) && (self === undefined || url !== `#${self}`)),
  html: ({ value }, around) => literal(withoutComments(value), around),
  // What stands after the opening fence is no text, and Pandoc would take `{=html}` as an order.
  code: ({ value, position }) => [{ type: 'code', value, ...(position && { position }) }],
  paragraph: (node, around) => [withChildren(node, { ...around, phrasing: true })],
  tableCell: (node, around) => [withChildren(node, { ...around, phrasing: true })],
  // Only headings at the top of the text make sections; one in a quotation or a list is emphasis.
  heading: ({ children }, around) => [paragraph({ type: 'strong', children: phrases(children, around) })],
  link: ({ url, children }, around) => link(url, children, around),
  linkReference: ({ identifier, children }, around) => link(around.plan.addressOf(identifier) ?? '', children, around),
  image: ({ alt }, { plan }) => [picture(alt, plan)],
  imageReference: ({ alt }, { plan }) => [picture(alt, plan)],
  footnoteReference: (node, { plan, links }) => {
    const call = plan.notes.callOf(node);
    if (!call) return [{ type: 'text', value: `[^${node.label ?? node.identifier}]` }];
    return [{ type: 'footnoteReference', identifier: String(call.number), data: { call, inLink: links === 'none' } }];
  },
  listItem: (node, around) => {
    const id = around.plan.attachments.items.get(node);
    const item = parted(withChildren(node, id ? { ...around, self: id } : around));
    return [id ? { ...item, data: { id } } : item];
  },
  definition: () => [],
  footnoteDefinition: () => [],
  yaml: () => [],
};

function withChildren<Node extends Nodes>(node: Node, around: Surroundings): Node {
  if (!('children' in node)) return node;
  const children = (node as Parents).children.flatMap((child: Nodes) => clean(child, around));
  return { ...node, children };
}

/** A tight item has no marks around its paragraphs: one in which two have come to stand beside each other is no longer tight. */
function parted(item: ListItem): ListItem {
  const runsTogether = item.children.some(
    ({ type }, at) => type === 'paragraph' && item.children[at + 1]?.type === 'paragraph',
  );
  return runsTogether ? { ...item, spread: true } : item;
}

function phrases(nodes: readonly PhrasingContent[], around: Surroundings): PhrasingContent[] {
  return nodes.flatMap((node) => clean(node, { ...around, phrasing: true })) as PhrasingContent[];
}

/** Raw HTML as the words it is written with; comments have been taken out. */
function literal(value: string, { phrasing }: Surroundings): readonly Nodes[] {
  if (value.trim() === '') return phrasing ? [{ type: 'text', value }] : [];
  return [phrasing ? { type: 'text', value } : paragraph({ type: 'text', value: value.trim() })];
}

function paragraph(child: PhrasingContent): Nodes {
  return { type: 'paragraph', children: [child] };
}

/** A link to where it may lead; else its words alone. */
function link(url: string, children: readonly PhrasingContent[], around: Surroundings): readonly Nodes[] {
  const address = url.startsWith('#') ? fragment(url, around.plan) : safeAddress(url);
  if (!address || around.links === 'none') return phrases(children, around);
  const words = phrases(children, { ...around, links: 'none' });
  return [
    {
      type: 'link',
      url: address,
      children: words.some((word) => wordsOf(word) !== '') ? words : [{ type: 'text', value: address }],
    },
  ];
}

function fragment(url: string, { anchors }: Plan): string | undefined {
  const id = anchors.resolve(url.slice(1));
  return id && `#${id}`;
}

/** Outputs carry no images: their words stand for them. */
function picture(alt: string | null | undefined, { locale }: Plan): Nodes {
  return { type: 'text', value: `[${[PAGE_WORDS.image[locale], alt].filter(Boolean).join(': ')}]` };
}

/** Marks what at the top of a section holds the responsibility matrix. */
function marked(cleaned: readonly Nodes[], original: Nodes, plan: Plan): readonly Nodes[] {
  if (original.type !== 'list' && original.type !== 'table') return cleaned;
  const section = plan.matrixOf(original);
  return section === undefined ? cleaned : cleaned.map((node) => ({ ...node, data: { matrix: section } }) as Nodes);
}
