import { lowerCase } from '../../lib/lower-case.js';
import { type DateMention, type MaskedText, maskDates, NUMBER_DATE, WORD_DATE } from '../../lib/swedish-dates.js';
import type { BodySentence } from './sentences.js';

/** What the text says of the agreement's own time. */
export interface Statement {
  readonly about: 'from' | 'to' | 'period' | 'ends' | 'open' | 'revision';
  /** The stretch of its date, or of `tills vidare`, in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly mention: DateMention | undefined;
}

/**
 * What a sentence says of when this agreement applies and by when it is to be revised. `period` is an interval of years, and
 * `ends` the day in `upphör att gälla den …`, which may be the last day or the one after. Only plain sentences with the
 * agreement as subject count: other documents, too, apply from some day to another.
 */
export function statementsIn(sentence: BodySentence): readonly Statement[] {
  if (!TELLS_TIME.test(sentence.text)) return [];
  const masked = maskDates(sentence.text);
  const text = lowerCase(masked.text);
  if (!TELLS_WHEN.test(text)) return [];
  const clauses = validitySubjects(sentence).flatMap(({ named, clauses }) => (named.test(text) ? clauses : []));
  const forms = isOwnRevision(sentence) ? [...clauses, REVISION] : clauses;
  return forms.flatMap((form) => Array.from(text.matchAll(form), (match) => read(match, masked))).flat();
}

/** The words that every form below has one of, and what it has of dates. */
const TELLS_TIME = /gäll|löper|giltig|sträcker|kraft|upphör|senast/i;
const TELLS_WHEN = new RegExp(`[${NUMBER_DATE}${WORD_DATE}]|vidare`);

function read({ indices }: RegExpMatchArray, { dateAt, unmasked }: MaskedText): readonly Statement[] {
  return Object.entries(indices?.groups ?? {}).flatMap(([about, stretch]) => {
    if (!stretch) return [];
    const [start, end] = [unmasked(stretch[0]), unmasked(stretch[1])];
    return [{ about: about as Statement['about'], start, end, mention: dateAt(stretch[0]) }];
  });
}

const DATE = `[${NUMBER_DATE}${WORD_DATE}]`;
const FROM = '(?:från(?:\\s+och\\s+med)?|fr\\.?\\s?o\\.?\\s?m\\.?)';
const TO = '(?:(?:fram\\s+|längst\\s+)?till(?:\\s+och\\s+med)?|t\\.?\\s?o\\.?\\s?m\\.?)';
const APPLIES = '(?:gäller|ska(?:ll)?\\s+gälla|löper|är\\s+giltigt?|sträcker\\s+sig)';
const DURING = '(?:(?:under|för)\\s+)?(?:(?:perioden|tiden)\\s+)?';
const OPEN = '(?<open>tills\\s+vidare)(?!\\p{L})';

/** What follows the subject. */
const CLAUSES: readonly string[] = [
  `${APPLIES}\\s+${FROM}\\s+(?<from>${DATE})(?:\\s*,?\\s*(?:och\\s+)?(?:(?:${TO}\\s+|[–-]\\s*)(?<to>${DATE})|${OPEN}))?`,
  `${APPLIES}\\s+${DURING}(?<from>${DATE})\\s*[–-]\\s*(?<to>${DATE})`,
  `${APPLIES}\\s+${DURING}(?<period>${DATE})`,
  `${APPLIES}\\s+${TO}\\s+(?<to>${DATE})`,
  `${APPLIES}\\s+${OPEN}`,
  `(?:träder\\s+i\\s+kraft|börjar\\s+gälla)\\s+(?:${FROM}\\s+)?(?<from>${DATE})(?:\\s+och\\s+${APPLIES}\\s+${TO}\\s+(?<to>${DATE}))?`,
  `upphör(?:\\s+att\\s+gälla)?\\s+(?<ends>${DATE})`,
];

const OPENING = '(?<=^|[:;,(–]\\s|att\\s)';

/** What the sentence says it of. */
interface Subject {
  readonly named: RegExp;
  /** The subject with what follows it; in lower case, as all that is read here. */
  readonly clauses: readonly RegExp[];
}

function subject(words: string): Subject {
  const named = `${OPENING}(?:${words})\\s+`;
  return { named: new RegExp(named, 'u'), clauses: CLAUSES.map((clause) => new RegExp(named + clause, 'dgu')) };
}

/** `denna överenskommelse` is this one wherever it stands. */
const NAMED = subject(
  '(?:denna|den\\s+här)\\s+\\p{L}{0,20}överenskommelsen?|(?:detta|det\\s+här)\\s+\\p{L}{0,20}avtal(?:et)?',
);
/** `överenskommelsen` is this one where no other was just spoken of. */
const PLAIN = subject('(?:läns|samverkans|samarbets)?överenskommelsen');
/** Under a heading about validity, `den` and `avtalet` are this one too. */
const IMPLIED = subject('den|avtalet|samverkansavtalet|samarbetsavtalet|avtalstiden|giltighetstiden');

function validitySubjects({ before, section }: BodySentence): readonly Subject[] {
  if (section?.roles.includes('validity')) return [NAMED, PLAIN, IMPLIED];
  return before === '' ? [NAMED, PLAIN] : [NAMED];
}

const REVISION = new RegExp(`(?<!\\p{L})senast\\s+(?:under\\s+|i\\s+)?(?<revision>${DATE})`, 'dgu');
const REVISES =
  /(?<!\p{L})(?:revidera|revideras|revidering(?:en)?|omarbetas?|omförhandlas?|ses\s+över|uppdateras?)(?!\p{L})/iu;
const OTHER_SUBJECT =
  /lokal|riktlinj|handlingsplan|rutin|vårdprogram|bilag|föreskrift|(?<!\p{L})lag(?:en|ar|arna)?(?!\p{L})|utredning/iu;
const AGREEMENT = /överenskommelse|avtal/iu;

/** Whether `senast 2020` here is when this agreement is to be revised: the sentence, or under such a heading the one before, says so. */
function isOwnRevision({ text, before, section }: BodySentence): boolean {
  const isUnderHeading = section?.roles.includes('revision') ?? false;
  const revises = REVISES.test(text) || (isUnderHeading && REVISES.test(before));
  return revises && !OTHER_SUBJECT.test(text) && (isUnderHeading || AGREEMENT.test(before + text));
}
