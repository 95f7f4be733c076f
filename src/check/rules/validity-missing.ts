import { isWritten, placeOf } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';

/** An agreement that does not tell when it applies, or until when. */
export const validityMissing = defineRule<{ lacks: 'validity' | 'end' }>({
  name: 'validity-missing',
  group: 'dates',
  severity: 'error',
  gate: false,
  needs: 'facts',
  current: true,
  source: {
    sv: 'Praxis: en överenskommelse anger sin giltighetstid. Lagen kräver det inte, men utan den vet ingen om texten gäller.',
    en: 'Practice: an agreement states its validity. The law does not ask for it, but without it nobody knows whether the text applies.',
  },
  summary: {
    sv: 'Frontmatter ska säga från när och till när överenskommelsen gäller.',
    en: 'The frontmatter must tell from when and until when the agreement is in force.',
  },
  help: {
    sv: 'Skriv till exempel validity: { from: 2026-01-01, to: 2029-12-31 }, eller untilFurtherNotice: true i stället för to om överenskommelsen gäller tills vidare.',
    en: 'Write, for instance, validity: { from: 2026-01-01, to: 2029-12-31 }, or untilFurtherNotice: true instead of to if the agreement has no last day.',
  },
  message: {
    sv: ({ lacks }) =>
      lacks === 'validity'
        ? 'Giltighetstiden saknas: uppgiften validity finns inte i frontmatter, så det går inte att se om överenskommelsen gäller.'
        : 'Giltighetstiden saknar slut: under validity finns varken to eller untilFurtherNotice: true.',
    en: ({ lacks }) =>
      lacks === 'validity'
        ? 'The validity is missing: the frontmatter has no validity, so nobody can see whether the agreement is in force.'
        : 'The validity has no end: there is neither to nor untilFurtherNotice: true under validity.',
  },
  example: {
    bad: '---\n⟦validity⟧: { from: 2026-01-01 }\n---\n',
    good: '---\nvalidity: { from: 2026-01-01, untilFurtherNotice: true }\n---\n',
  },
  *check(agreement) {
    const { validity, status } = agreement;
    const severity = status === 'draft' ? 'warning' : 'error';
    if (!isWritten(agreement, '/validity')) {
      yield { range: placeOf(agreement, '/validity'), data: { lacks: 'validity' }, severity, evidence: '' };
    } else if (validity && !validity.untilFurtherNotice && !isWritten(agreement, '/validity/to')) {
      yield { range: placeOf(agreement, '/validity/to'), data: { lacks: 'end' }, severity };
    }
  },
});
