import type { Text } from '../../model/locale.js';

/** What to write in Markdown instead of an HTML tag. */
export function adviceFor(tag: string): Text {
  return ADVICE.find(({ tags }) => tags.test(tag)) ?? unknown(tag);
}

const ADVICE: readonly (Text & { readonly tags: RegExp })[] = [
  {
    tags: /^br$/,
    sv: 'Bryt raden med ett \\ sist på raden. I en tabell: sätt ; mellan uppgifterna, eller skriv tabellen som en lista.',
    en: 'Break the line with a \\ at its end. In a table: put a ; between the duties, or write the table as a list.',
  },
  { tags: /^(?:b|strong)$/, sv: 'Skriv **fet text**.', en: 'Write **bold text**.' },
  { tags: /^(?:i|em)$/, sv: 'Skriv *kursiv text*.', en: 'Write *text in italics*.' },
  {
    tags: /^(?:u|ins)$/,
    sv: 'Ta bort taggen: understruken text ser ut som en länk. Betona med *kursiv* eller **fet** text.',
    en: 'Remove the tag: underlined text looks like a link. Emphasise with *italics* or **bold** text.',
  },
  {
    tags: /^(?:table|thead|tbody|tfoot|tr|th|td|caption|colgroup|col)$/,
    sv: 'Skriv tabellen med lodräta streck: | Område | Regionen |.',
    en: 'Write the table with vertical bars: | Area | The region |.',
  },
  {
    tags: /^(?:ul|ol|li|dl|dt|dd)$/,
    sv: 'Börja varje rad i listan med - eller 1.',
    en: 'Begin each line of the list with - or 1.',
  },
  {
    tags: /^a$/,
    sv: 'Skriv länken [ord](adress), och ett ankare som {#namn} efter en rubrik.',
    en: 'Write the link [words](address), and an anchor as {#name} after a heading.',
  },
  {
    tags: /^(?:img|figure|figcaption|picture)$/,
    sv: 'Skriv ![vad bilden visar](fil.png).',
    en: 'Write ![what the image shows](file.png).',
  },
  { tags: /^h[1-6]$/, sv: 'Skriv ## före rubriken.', en: 'Write ## before the heading.' },
  {
    tags: /^(?:p|div|span|font|center|section|article|header|footer|main|nav|small|big)$/,
    sv: 'Ta bort taggen och behåll orden. En tom rad skiljer stycken åt.',
    en: 'Remove the tag and keep the words. A blank line parts paragraphs.',
  },
  { tags: /^hr$/, sv: 'Skriv --- på en egen rad.', en: 'Write --- on a line of its own.' },
  {
    tags: /^su[bp]$/,
    sv: 'Skriv tecknet som det är (²), eller en fotnot: [^1].',
    en: 'Write the character itself (²), or a footnote: [^1].',
  },
  { tags: /^(?:code|pre|tt|kbd|samp)$/, sv: 'Skriv `text`.', en: 'Write `text`.' },
  {
    tags: /^(?:blockquote|q|cite)$/,
    sv: 'Skriv citattecken, eller > först på raden.',
    en: 'Write quotation marks, or > first on the line.',
  },
  { tags: /^(?:del|s|strike)$/, sv: 'Ta bort det överstrukna.', en: 'Remove what is struck out.' },
  {
    tags: /^(?:script|style|iframe|object|embed|form|input|button|select|textarea|video|audio|svg|link|meta|base|html|head|body|title|details|summary)$/,
    sv: 'Ta bort den.',
    en: 'Remove it.',
  },
];

/** `<namn>` may be words that were meant to be seen. */
function unknown(tag: string): Text {
  return {
    sv: `Ska tecknen synas, skriv \\<${tag}>. Annars tar du bort dem.`,
    en: `If the characters are to be seen, write \\<${tag}>. Otherwise remove them.`,
  };
}
