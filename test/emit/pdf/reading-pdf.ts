import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a program that reads aloud finds in a PDF. */
export interface ReadPdf {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly isMarked: boolean;
  readonly xmp: string;
  readonly pages: number;
  /** In reading order, with what stands in them. */
  readonly headings: readonly ReadHeading[];
  /** Bookmarks with their levels. */
  readonly bookmarks: readonly ReadHeading[];
  /** All words by the structure tree, notes and calls of them apart. */
  readonly text: string;
  /** The words of the notes. */
  readonly notes: readonly string[];
  /** The words of each page as they are drawn, running lines too. */
  readonly drawn: readonly string[];
  readonly roles: ReadonlyMap<string, number>;
  readonly headCells: readonly string[];
  /** Targets of links within the document that lead nowhere. */
  readonly lostLinks: readonly string[];
  readonly addresses: readonly string[];
  readonly attachments: readonly string[];
}

interface ReadHeading {
  readonly level: number;
  readonly name: string;
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

interface Heard {
  readonly role: string;
  readonly text: string;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const [metadata, mark, outline, attachments] = [
    await pdf.getMetadata(),
    await pdf.getMarkInfo(),
    await pdf.getOutline(),
    await pdf.getAttachments(),
  ];
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => readPage(await pdf.getPage(index + 1))),
  );
  const destinations = new Set(Object.keys(await pdf.getDestinations()));
  const info = metadata.info as { readonly Title?: string; readonly Language?: string };
  const links = pages.flatMap(({ links }) => links);
  const roles = new Map<string, number>();
  for (const role of pages.flatMap((page) => page.roles)) roles.set(role, (roles.get(role) ?? 0) + 1);
  const lost = await Promise.all(
    links.map(async ({ dest }) => {
      if (typeof dest === 'string') return destinations.has(dest) ? [] : [dest];
      if (!Array.isArray(dest)) return [];
      return (await pdf.getPageIndex(dest[0]).catch(() => -1)) < 0 ? [JSON.stringify(dest)] : [];
    }),
  );
  const heard = pages.flatMap((page) => page.heard);
  const result: ReadPdf = {
    title: info.Title,
    language: info.Language,
    isMarked: (mark as { readonly Marked?: boolean } | null)?.Marked === true,
    xmp: String((metadata.metadata as { getRaw?(): string } | null)?.getRaw?.() ?? ''),
    pages: pdf.numPages,
    headings: pages.flatMap((page) => page.headings),
    bookmarks: levels(outline ?? [], 1),
    text: heard
      .filter(({ role }) => role !== 'Note')
      .map(({ text }) => text)
      .join(''),
    notes: heard.filter(({ role }) => role === 'Note').map(({ text }) => text),
    drawn: pages.map(({ drawn }) => drawn),
    roles,
    headCells: pages.flatMap((page) => page.headCells),
    lostLinks: lost.flat(),
    addresses: links.flatMap(({ unsafeUrl }) => unsafeUrl ?? []),
    attachments: Object.keys(attachments ?? {}),
  };
  await task.destroy();
  return result;
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

interface Annotation {
  readonly subtype: string;
  readonly dest?: unknown;
  readonly unsafeUrl?: string;
}

async function readPage(page: Page) {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const words = wordsById(content.items as readonly Item[]);
  const tree = (await page.getStructTree()) as Node | null;
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  const nodes = tree ? [...everyNode(tree)] : [];
  return {
    heard: tree ? hear(tree, words, '') : [],
    headings: nodes
      .filter(({ role }) => /^H\d$/.test(role ?? ''))
      .map((node) => ({ level: Number(node.role?.slice(1)), name: collapse(textOf(node, words)) })),
    headCells: nodes.filter(({ role }) => role === 'TH').map((node) => collapse(textOf(node, words))),
    roles: nodes.flatMap(({ role }) => role ?? []),
    drawn: collapse(
      (content.items as readonly Item[]).map(({ str, hasEOL }) => (str ?? '') + (hasEOL ? ' ' : '')).join(''),
    ),
    links: annotations.filter(({ subtype }) => subtype === 'Link'),
  };
}

interface Item {
  readonly type?: string;
  readonly id?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

/** The words of each stretch of marked content; artifacts have no id. */
function wordsById(items: readonly Item[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str, hasEOL } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(id);
    else if (type === 'endMarkedContent') open.pop();
    const holder = open.findLast((one) => one !== undefined);
    if (holder !== undefined && str !== undefined) {
      words.set(holder, (words.get(holder) ?? '') + str + (hasEOL ? ' ' : ''));
    }
  }
  return words;
}

/** All words below a node in order; those of a note are told apart, and calls of notes left out. */
function hear(node: Node, words: ReadonlyMap<string, string>, within: string): readonly Heard[] {
  if (node.type === 'content') return [{ role: within, text: words.get(node.id ?? '') ?? '' }];
  if (node.role === 'TOC') return [];
  const isCall = node.role === 'Lbl' && (node.children ?? []).some(({ role }) => role === 'Link');
  if (isCall) return [];
  const role = node.role === 'Note' ? 'Note' : within;
  const ends = /^(?:P|H\d|LI|LBody|Lbl|TD|TH|Caption|Code|Note)$/.test(node.role ?? '') ? [{ role, text: ' ' }] : [];
  return [...(node.children ?? []).flatMap((child) => hear(child, words, role)), ...ends];
}

function textOf(node: Node, words: ReadonlyMap<string, string>): string {
  return hear(node, words, '')
    .filter(({ role }) => role !== 'Note')
    .map(({ text }) => text)
    .join('');
}

function* everyNode(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* everyNode(child);
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function levels(items: readonly Bookmark[], level: number): readonly ReadHeading[] {
  return items.flatMap(({ title, items: below }) => [{ level, name: collapse(title) }, ...levels(below, level + 1)]);
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
