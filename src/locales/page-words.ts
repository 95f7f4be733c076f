import type { Locale, Template, Text } from '../model/locale.js';

/** The words that outputs add to an agreement's own. */
export const PAGE_WORDS = {
  untitled: { sv: 'Överenskommelse utan titel', en: 'Untitled agreement' },
  kind: { sv: 'Överenskommelse', en: 'Agreement' },
  skip: { sv: 'Hoppa till innehållet', en: 'Skip to the content' },
  contents: { sv: 'Innehåll', en: 'Contents' },
  status: { sv: 'Status', en: 'Status' },
  facts: { sv: 'Uppgifter om överenskommelsen', en: 'Facts about the agreement' },
  footnotes: { sv: 'Fotnoter', en: 'Footnotes' },
  signatures: { sv: 'Underskrifter', en: 'Signatures' },
  signedOn: { sv: 'Undertecknad', en: 'Signed' },
  signature: { sv: 'Underskrift', en: 'Signature' },
  placeAndDate: { sv: 'Ort och datum', en: 'Place and date' },
  attachments: { sv: 'Bilagor', en: 'Attachments' },
  attachment: { sv: 'Bilaga', en: 'Attachment' },
  acts: {
    sv: 'Författningar som överenskommelsen hänvisar till',
    en: 'Acts and regulations that the agreement refers to',
  },
  sources: { sv: 'Förarbeten och andra källor', en: 'Preparatory works and other sources' },
  provisions: { sv: 'Bestämmelser', en: 'Provisions' },
  image: { sv: 'Bild', en: 'Image' },
  area: { sv: 'Område', en: 'Area' },
  table: { sv: 'Tabell', en: 'Table' },
  logo: { sv: 'Logotyp', en: 'Logo' },
} as const satisfies Record<string, Text>;

/** Words around a name, number or day. */
export const PAGE_SENTENCES = {
  computed: { sv: (day) => `Status den ${day}.`, en: (day) => `Status on ${day}.` },
  linkTo: { sv: (heading) => `Länk till ${heading}`, en: (heading) => `Link to ${heading}` },
  matrix: {
    sv: (section) => `Vem som ansvarar för vad: ${section}`,
    en: (section) => `Who is responsible for what: ${section}`,
  },
  note: { sv: (number) => `Fotnot ${number}`, en: (number) => `Footnote ${number}` },
  backTo: { sv: (number) => `Tillbaka till hänvisning ${number}`, en: (number) => `Back to reference ${number}` },
  publishedBy: { sv: (name) => `Publiceras av ${name}.`, en: (name) => `Published by ${name}.` },
  madeWith: { sv: (tool) => `Skapad med ${tool}.`, en: (tool) => `Made with ${tool}.` },
  asOf: {
    sv: (day) => `Status och tidsfrister är beräknade ${day}.`,
    en: (day) => `Status and deadlines were computed ${day}.`,
  },
} as const satisfies Record<string, Template<string>>;

/** What stands before a page's number and before the number of pages: "Sida 2 av 7". */
export const PAGE_OF: Readonly<Record<Locale, readonly [page: string, of: string]>> = {
  sv: ['Sida', 'av'],
  en: ['Page', 'of'],
};
