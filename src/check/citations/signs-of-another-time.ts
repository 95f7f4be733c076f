/**
 * Whether words may tell of how the law once was, of what somebody else has said, or quote it: "8 a § HSL som den då löd",
 * "Prop. 2008/09:193 föreslog …". Many that do not are taken with them: what is repealed then stays, which is never wrong.
 */
export function mayTellOfAnother(words: string): boolean {
  return [...HISTORY, ...OTHER].some((sign) => sign.test(words)) || PAST.test(words.toLowerCase());
}

/** The signs that even a heading gives, whose words are few and seldom sentences. */
export function namesAnotherTime(words: string): boolean {
  return HISTORY.some((sign) => sign.test(words));
}

const HISTORY: readonly RegExp[] = [
  /(?<!\p{L})(?:tidigare|f\.?\s?d\.?|förr|förut(?:varande)?|dåvarande|förra|forna|före(?:gående|gångare)|före\s+detta|dåtida|då\s+gällande|gällt|upphäv\p{L}*|upphör\p{L}*|ersatt\p{L}*|ersätt(?:er|s)|lydelse\p{L}*|nu|numera|motsvar\p{L}*|ursprunglig\p{L}*|histori\p{L}*|äldre\s+(?:rätt|lag|regl|bestäm)\p{L}*|gamla|övergångs\p{L}*)(?!\p{L})/iu,
  // Adopted, moved or changed.
  /(?<!\p{L})(?:(?:lag)?ändr|flytta|överför|inför|omarbeta|antag|ingått|ingång(?:en|et|na)(?!\p{L})|tecknat|undertecknat|undertecknad|slutit|slut(?:en|et|na)(?!\p{L})|träffat|beslutat|upprättat|upprättad|tillkommit|blivit|fått|haft|varit|kraftträd|trä(?:tt|der)\s+i\s+kraft)/iu,
  /(?<!\p{L})har\s+(?:\p{L}+\s+){0,6}\p{L}{2,}[ai]ts?(?!\p{L})/iu,
  // A year, or the number of another source.
  /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})|\p{N}+\/\p{N}+|\p{N}{4}\s*:\s*\p{N}+/u,
];

const OTHER: readonly RegExp[] = [
  /["“”„»«'’‘]/u,
  /(?<!\p{L})(?:prop(?!\p{L})|proposition|förarbet|betänkand|bet\.|kommentar|föreskrift|allmänna\s+råd|meddelandeblad|rapport|handbok|handböck|vägledning|titel|skrivelse|cirkulär|yttrande|remiss|lagråd|lagförslag|lagstiftare|motiv(?:en|et)(?!\p{L})|utskott|regering|riksdag|socialstyrelse|domstol|dom(?:en|ar)?(?!\p{L})|publikation|artikel|boken(?!\p{L})|broschyr|protokoll)/iu,
  /(?<!\p{L})(?:SOU|Ds|JO|JK|HFD|RÅ|NJA|SOSFS|HSLF|IVO|SKL|SKR)(?!\p{L})/u,
];

/** Imperfect, of words in lower case: `införde`, `reglerades`, `innebar`; not `både`, `boende`, `område`. */
const PAST =
  /(?<!\p{L})(?:(?!(?:både|\p{L}*områdes?|\p{L}*skede|\p{L}*värdes?|fjärde|sjätte)(?!\p{L}))\p{L}{2,}(?:(?<!n)de|[kptx]te)s?|var(?!\s+(?:och|för)\s)|\p{L}*(?:blev|bröt|drog|fick|föll|gav|gick|höll|kom|låg|lät|löd|skrev|slog|slöt|stod|såg|tog)s?|fanns|innebar|skulle|kunde|ville)(?!\p{L})/u;
