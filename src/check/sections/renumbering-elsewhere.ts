import type { Nodes } from 'mdast';
import { type Prose, proseBlocks } from '../../lib/prose.js';
import { sentencesOf } from '../../lib/sentences.js';
import type { Agreement } from '../../model/agreement.js';
import { rangeOf } from '../../model/place.js';
import type { SourceDocument } from '../../model/source.js';
import { fileStretch, type Stretch, touches } from '../words/stretches.js';
import { emphasisedTitles, TITLE_GAP, titlesOfDocuments } from '../words/titles.js';
import { findRuns } from '../words/word-tree.js';

/** A sentence of the running text, and whether a section that it mentions may be another text's. */
export interface PlacedSentence {
  readonly prose: Prose;
  /** Where it begins in the text of its block. */
  readonly start: number;
  readonly text: string;
  readonly inFile: Stretch;
  /** Its words must stay: it is a heading, has quotation marks, or stands within them or in a block quotation. */
  readonly isTied: boolean;
  /** It names another document, comes after one that does, or tells of law, of the past or of what has a name. */
  readonly isOfAnother: boolean;
}

/**
 * The sentences of a text in reading order. A document that is named may be meant in the rest of its paragraph, in the list or table
 * after it and, from a heading, in all that stands under it; the others in the next sentence only, where that points back
 * ("Där anges …"). Takes time in proportion to the text.
 */
export function* placedSentences(agreement: Agreement): Generator<PlacedSentence> {
  const { source } = agreement;
  const signs = signsIn(agreement);
  const quotations = quotationsIn(source);
  let [isOpen, heading, names, before, last] = [false, false, false, false, ''];
  for (const block of source.body.children) {
    const blocks = [...proseBlocks(block, source)];
    if (!CONTINUING.has(block.type) && !/:\s*$/.test(last)) names = block.type !== 'heading' && heading;
    // What one cell says may be of what another one names.
    if (block.type === 'table') names ||= signs.areIn(blocks.map(({ text }) => text).join('\n'), placeOf(block));
    for (const { prose, start, text } of blocks.flatMap(inBlock)) {
      const inFile = fileStretch(prose.range(start, start + text.length));
      const marks = text.match(MARK)?.length ?? 0;
      const isTied = block.type === 'heading' || isOpen || marks > 0 || touches(inFile, quotations);
      isOpen = isOpen !== (marks % 2 === 1);
      names ||= signs.nameDocument(text, inFile);
      before = names || signs.areIn(text, inFile) || (before && POINTING_BACK.test(text));
      last = text;
      yield { prose, start, text, inFile, isTied, isOfAnother: before };
    }
    if (block.type === 'heading') heading = names;
  }
}

const CONTINUING: ReadonlySet<string> = new Set(['list', 'table', 'blockquote']);
/** Of a quotation; an apostrophe within a word is none. */
const MARK = /["“”„»«‹›‚]|(?<![\p{L}\p{N}])['’‘]|['’‘](?![\p{L}\p{N}])/gu;
const POINTING_BACK =
  /^[^\p{L}]*(?:(?:i|av|enligt|ur|från|till|på|om|med)\s+)?(?:där\p{L}{0,4}|här\p{L}{0,4}|de[nt]|de|dess|deras|denna|detta|dessa|samma)(?!\p{L})/iu;

/** Block quotations; all of a text that quotes in HTML, whose end nothing here knows. */
function quotationsIn({ body, text }: SourceDocument): readonly Stretch[] {
  if (/<(?:blockquote|q|cite)(?![\p{L}\p{N}-])/iu.test(text)) return [{ start: 0, end: text.length }];
  return stretchesOf(body, ({ type }) => type === 'blockquote');
}

function inBlock(prose: Prose): readonly { prose: Prose; start: number; text: string }[] {
  return sentencesOf(prose.text).map((sentence) => ({ prose, ...sentence }));
}

/** Signs that words are not of this document alone. */
interface Signs {
  nameDocument(text: string, inFile: Stretch): boolean;
  areIn(text: string, inFile: Stretch): boolean;
}

function signsIn(agreement: Agreement): Signs {
  const { citations, source } = agreement;
  const titles = titlesOfDocuments(agreement);
  const laws = citations.map(({ range }) => fileStretch(range));
  const nodes = stretchesOf(source.body, isOther);
  const italics = emphasisedTitles(source.body);
  const nameDocument: Signs['nameDocument'] = (text, inFile) =>
    DOCUMENT.test(text.replaceAll('\u00AD', '').replace(OWN, '')) ||
    [nodes, italics].some((stretches) => touches(inFile, stretches)) ||
    findRuns(titles, text, TITLE_GAP).next().done === false;
  const areIn: Signs['areIn'] = (text, inFile) =>
    nameDocument(text, inFile) || LAW_OR_PAST.test(text) || NAME.test(text) || touches(inFile, laws);
  return { nameDocument, areIn };
}

/** Links out of the document, notes and what calls them, and what is no running text. */
function isOther(node: Nodes): boolean {
  if (node.type === 'link') return !node.url.startsWith('#');
  return OTHERS.has(node.type);
}

const OTHERS: ReadonlySet<string> = new Set(
  'linkReference footnoteReference footnoteDefinition inlineCode code html image imageReference'.split(' '),
);

/** The outermost nodes of a kind, in the file. */
function stretchesOf(node: Nodes, isOne: (node: Nodes) => boolean): readonly Stretch[] {
  if (isOne(node)) return [placeOf(node)];
  return 'children' in node ? node.children.flatMap((child) => stretchesOf(child, isOne)) : [];
}

function placeOf(node: Nodes): Stretch {
  return fileStretch(rangeOf(node));
}

/** What this document calls itself; after an adjective ("den gamla överenskommelsen"), or with a subject or a date, it is another one. */
const OWN =
  /(?<!\p{L})(?:[Dd]enna\s+överenskommelses?|[Dd]etta\s+(?:avtal|dokument)s?|(?<![ae]\s{1,3})[Öö]verenskommelsens?(?!\s+(?:om|mellan|från|kring|rörande|avseende|gällande|för|med|som|nr|dnr|i|på)(?!\p{L})|\s+\(?[\p{Lu}\p{N}]))(?!\p{L})/gu;
/** Documents that have sections of their own. */
const DOCUMENT =
  /avtal|överenskommelse|bilag|kunskapsstöd|riktlinje|handb[oö]k|vägled|polic|rutin|föreskrift|allmänna\s+råd|betänkande|proposition|strategi|cirkulär|meddelandeblad|skrivelse|kontrakt|anvisning|manual|promemoria|protokoll|reglemente|rekommendation|(?:plan|program|rapport|dokument)(?:en?s?|er(?:na)?s?|me?t|ets?|s)?(?!\p{L})|(?<!\p{L})(?:utredningen|prop|sou|ds|dir|pm)(?!\p{L})/iu;
const LAW_OR_PAST =
  /§|(?<!\p{L})(?:lag(?:en|ar|arna|stift\p{L}*)?|hsl|sol|lss|lvu|lvm|lpt|lrv|osl|psl|pdl|sfs|sosfs|hslf)(?!\p{L})|\p{L}lagens?(?!\p{L})|förordning|direktiv|balken|stadga|bilag|beslut|(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:tidigare|förra|förut|förr|gamla|äldre|dåvarande|numera|fanns|var|hade|stod|löd|gällde|blev|fick|skulle|angavs|beskrevs|\p{L}{2,}ades)(?!\p{L})/iu;
/** Where something is told to stand that has a name: "i Trygg hemgång", "från Socialstyrelsen". */
const NAME =
  /(?<!\p{L})(?:[Ii]|[Ee]nligt|[Aa]v|[Uu]r|[Ff]rån|[Ss]e)\s{1,3}(?!Avsnitt|AVSNITT|Region|\p{L}{1,30}\s+kommun)\p{Lu}/u;
