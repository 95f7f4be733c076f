import type { Prose } from '../lib/prose.js';
import type { Reference } from '../model/reference.js';

/** A reference in plain words, before it is known where it leads. */
export type WordReference = Omit<Reference, 'resolved'>;

/** Something of each of them. */
const SIGN = /avsnitt|bil/i;

/** At most three digits a step: a year is no section. */
const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3})*(?![\p{L}\p{N}]|[.:]\d)`;
const LETTER = String.raw`\p{Lu}(?![\p{L}\p{N}])`;
const AND = String.raw`(?:,?\s+(?:och|samt|eller|respektive|till)\s+|,\s*|\s*[–-]\s*)`;
/** What a number counts when it goes on with something else: "avsnitt 4 och 16 kap. 3 §", "avsnitt 4, 12 månader". */
const COUNTED = String.raw`(?:\s*\p{Ll})?\s*§|\s*%|\s+(?:kap|stycke|punkt|dag|dygn|veck|månad|år|timm|minut|person|part|kommun|kronor|procent|gång|jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)`;

/** "avsnitt 4.2", "avsnitten 4, 5.1 och 7–9". */
const SECTIONS = referring(String.raw`(?:[Aa]vsnitt(?:et|en)?|AVSNITT)\s+`, NUMBER);
const ATTACHMENT_WORDS = String.raw`(?:(?:[Bb]ilag(?:a|an|or|orna)|BILAGA)\s+(?:nr\.?\s+)?|[Bb]il\.\s*)`;
/** "bilaga 1", "bilaga nr 2", "bilagorna A och B", "bil. 2". */
const ATTACHMENTS = referring(ATTACHMENT_WORDS, `(?:${NUMBER}|${LETTER})`);

function referring(words: string, item: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?<list>${item}(?:${AND}${item}(?!${COUNTED}))*)`, 'gu');
}

/** In lower case, what follows when the words refer into another document: "avsnitt 3 i hemsjukvårdsavtalet", "bilaga 1 till SOSFS 2007:10". */
const ELSEWHERE_AFTER =
  /^,?\s+(?:(?:i|till|av|ur|från|enligt)\s+(?!(?:denna|detta|den\s+här|det\s+här|vår|vårt|(?:överenskommelsen|avtalet|dokumentet)(?!\s+(?:om|mellan|kring|rörande|avseende|gällande|för)\s))(?!\p{L}))\p{L}|(?:sosfs|hslf-fs|sfs)\s)/u;
/** What stands before then: "hemsjukvårdsavtalets avsnitt 3", "SOSFS 2007:10, bilaga 1", "nr 1/2010, avsnitt 3", "prop. avsnitt 4". */
const ELSEWHERE_BEFORE =
  /(?:(?<!\p{L})(?!(?:överenskommelsens|avtalets|dokumentets)\s)\p{L}{2,}(?:ens|ets|rnas)|\d[:/]\d+\)?,?|prop\.,?)\s+$/u;
/** Another document by name: "hemsjukvårdsavtalet (avsnitt 9)", "riktlinjerna, avsnitt 9". */
const DOCUMENT_BEFORE =
  /(?<!\p{L})(?:\p{L}{3,}(?:avtalet|överenskommelsen)|\p{L}*(?:handboken|riktlinjer(?:na)?|vägledning(?:en)?|rutinen|policyn))\)?,?\s*\(?$/u;
/** An attachment, as it is written: "bilaga 1, avsnitt 9", "Bilaga X (avsnitt 9)". */
const ATTACHMENT_BEFORE = new RegExp(
  String.raw`(?<!\p{L})${ATTACHMENT_WORDS}(?:\d{1,3}[\d.:–-]{0,4}(?<=\d)|${LETTER})\)?[,:]?\s*\(?$`,
  'u',
);
/** A title before it: ”Vägledning för vården”, avsnitt 3. An attachment is often a document with a title of its own. */
const TITLE_BEFORE = /[”"»]\)?,?\s+$/u;
/** The end of a sentence, when a capital follows: "Se prop. Avsnitt 3 gäller." */
const SENTENCE_BEFORE = /[.!?][”"»)]*\s+$/u;
const SURROUNDINGS = 60;

/** Finds the plain words of a block that refer to sections and attachments of the document itself. */
export function findWordReferences(prose: Prose): readonly WordReference[] {
  if (!SIGN.test(prose.text)) return [];
  return [
    ...[...prose.text.matchAll(SECTIONS)].flatMap((match) => readMatch(match, 'section', prose)),
    ...[...prose.text.matchAll(ATTACHMENTS)].flatMap((match) => readMatch(match, 'attachment', prose)),
  ];
}

function readMatch(match: RegExpExecArray, kind: Reference['kind'], prose: Prose): readonly WordReference[] {
  const list = match.groups?.list ?? '';
  const end = match.index + match[0].length;
  if (isElsewhere(prose.text, match.index, end, kind)) return [];
  return [...list.matchAll(/\d+(?:\.\d+)*|\p{Lu}/gu)].map((item, order) => {
    const from = end - list.length + item.index;
    const start = order === 0 ? match.index : from;
    const stop = from + item[0].length;
    const text = prose.text.slice(start, stop);
    return { kind, form: 'words', text, target: item[0], range: prose.range(start, stop) };
  });
}

function isElsewhere(text: string, start: number, end: number, kind: Reference['kind']): boolean {
  const after = text.slice(end, end + SURROUNDINGS).toLowerCase();
  return ELSEWHERE_AFTER.test(after) || isElsewhereBefore(text, start, kind);
}

/** What stands before in the same sentence. */
function isElsewhereBefore(text: string, start: number, kind: Reference['kind']): boolean {
  const written = text.slice(Math.max(0, start - SURROUNDINGS), start);
  if (SENTENCE_BEFORE.test(written) && /\p{Lu}/u.test(text.charAt(start))) return false;
  const before = written.toLowerCase();
  if (ELSEWHERE_BEFORE.test(before)) return true;
  return (
    kind === 'section' && (TITLE_BEFORE.test(before) || DOCUMENT_BEFORE.test(before) || ATTACHMENT_BEFORE.test(written))
  );
}
