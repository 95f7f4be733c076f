import { lowerCase } from '../../lib/lower-case.js';

/** What stands where words should: an empty line, a word to the writer, signs in place of a word, a date or a name, a note, dummy text. */
export type PlaceholderKind = 'blank' | 'instruction' | 'letters' | 'date' | 'name' | 'note' | 'filler';

/** What a template asks for in brackets. */
const NOUN =
  /(?:namn|titel|rubrik|underrubrik|författare|sammanfattning|befattning|datum|ort|adress|e-?post(?:adress)?|telefon(?:nummer)?|diarienummer|dnr|belopp|antal|år|månad|text|länk|lagrum|kommun|region|nämnd|förvaltning|verksamhet|organisationsnummer|name|date|title|place|link|municipality|number|amount)/u;
/** "kommunens namn", "namn på kommunen". */
const OWNER = /(?:(?:kommun|region|part|förening|verksamhet|enhet|förvaltning|nämnd|avtal|dokument)(?:en|et)?s\s+)?/u;
const DETAIL = /(?:\s+(?:på|för|till|i|här|here|of|\d|[a-d])(?!\p{L}).{0,60})?/u;
/** What a template tells to do. */
const ORDER =
  /(?:fylls? i|ange|anges|skriv|beskriv|välj|infoga|lägg (?:in|till)|sätt in|klicka|tryck|komplettera|kompletteras|ersätt|byt ut|ta bort|insert|enter|fill in|choose|select|click|add|write|tbd)(?!\p{L}).*/u;

const NAMED = new RegExp(`^(?:${ORDER.source}|${OWNER.source}${NOUN.source}${DETAIL.source})$`, 'u');

/** Whether the words between brackets are for whoever fills a template in, and not for whoever reads. */
export function isInstruction(words: string): boolean {
  return NAMED.test(lowerCase(words).trim());
}

/** In lower case: `[named]`, `<named>` and `{{…}}`; `(fyll i …)`; and what word processors put where something is to be chosen or typed. */
export const INSTRUCTIONS = new RegExp(
  [
    /[[<](?<named>[^[\]<>\n]{1,400})[\]>]/u,
    /\((?:fyll i|infoga|klicka|lägg till länk)(?!\p{L})[^()\n]{0,60}\)/u,
    /\((?:länk|länkas)(?:\s+(?:till|lagrum|här|kommer|saknas|läggs)(?!\p{L})[^()\n]{0,60})?\)/u,
    /\(ange\s+(?:namn|datum|ort|kommun|belopp|antal|år|länk|diarienummer)(?!\p{L})[^()\n]{0,40}\)/u,
    /\{\{[^{}\n]{1,60}\}\}/u,
    /klicka (?:eller tryck )?här för att (?:ange|infoga|lägga till|skriva|välja)(?:\s+(?:en|ett))?\s+\p{L}{1,30}/u,
    /click (?:or tap )?here to (?:enter|add) (?:a )?\p{L}{1,30}/u,
    /^(?:välj ett objekt|choose an item)\.?$/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

interface Dummy {
  readonly kind: PlaceholderKind;
  readonly pattern: RegExp;
  /** Words near by that make it meant as it stands. */
  readonly unless?: RegExp;
}

/** Signs that stand in place of something. */
export const DUMMIES: readonly Dummy[] = [
  { kind: 'date', pattern: /(?<![\p{L}\p{N}])20(?:XX|xx|ÅÅ|åå)(?:[-–](?:\p{L}{2}|\d{2})){0,2}(?![\p{L}\p{N}])/gu },
  {
    kind: 'date',
    pattern: /(?<![\p{L}\p{N}])(?:ÅÅÅÅ|åååå|YYYY|yyyy)(?:-?(?:MM|mm)(?:-?(?:DD|dd))?)?(?![\p{L}\p{N}]|-[NXnx]{4})/gu,
    unless: /(?<!\p{L})(?:form(?:en|at|atet)?|skriv|skrivs|ange|anges|ordning(?:en)?)(?!\p{L})/iu,
  },
  {
    kind: 'letters',
    pattern: /(?<![\p{L}\p{N}#=_/]|DD-)(?:X{2,}|x{2,})(?:[-–\s./:](?:X{2,}|x{2,}))*(?![\p{L}\p{N}_=]|-\d|\s+kap)/gu,
    unless: /kromosom|(?<!\p{L})(?:avdelning|del|kapitel|band|volym|protokoll)\s+X|till (?:förordning|direktiv)/iu,
  },
  { kind: 'name', pattern: /(?<![\p{L}\p{N}.-])(?:NN|N\.\s?N\.?)(?![\p{L}\p{N}-])/gu },
  { kind: 'note', pattern: /(?<![\p{L}\p{N}])(?:TODO|Todo(?=:)|FIXME|TBD)(?![\p{L}\p{N}])/gu },
  { kind: 'filler', pattern: /lorem ipsum/giu },
];
