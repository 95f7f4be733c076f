import { isWritten } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';
import { placeOfLack } from '../dates/lack.js';

/** An agreement that does not tell when it is to be revised. */
export const revisionMissing = defineRule<{ heading: string | undefined }>({
  name: 'revision-missing',
  group: 'dates',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  current: true,
  source: {
    sv: 'Praxis: de flesta överenskommelser säger när de ska revideras. Det står inte i lagen.',
    en: 'Practice: most agreements tell when they are to be revised. It is not in the law.',
  },
  summary: {
    sv: 'Frontmatter ska säga när överenskommelsen ska revideras.',
    en: 'The frontmatter must tell when the agreement is to be revised.',
  },
  help: {
    sv: 'Skriv till exempel revision: { latest: 2028 } för en frist eller revision: { planned: 2027/2028 } för en plan.',
    en: 'Write, for instance, revision: { latest: 2028 } for a deadline or revision: { planned: 2027/2028 } for a plan.',
  },
  message: {
    sv: ({ heading }) =>
      heading
        ? `Avsnittet ”${heading}” handlar om revidering, men frontmatter säger inte när: uppgiften revision saknas, så ingen kan påminna om den.`
        : 'Det framgår inte när överenskommelsen ska revideras: uppgiften revision saknas.',
    en: ({ heading }) =>
      heading
        ? `The section “${heading}” is about revision, but the frontmatter does not tell when: there is no revision, so nobody can be reminded.`
        : 'Nothing tells when the agreement is to be revised: there is no revision.',
  },
  example: {
    without: ['revision'],
    bad: '## Syfte\n\nParterna ska samarbeta.\n\n⟦## Revidering⟧\n\nStyrgruppen reviderar vid behov.\n',
    good: '---\nrevision: { latest: 2028 }\n---\n',
  },
  *check(agreement) {
    if (isWritten(agreement, '/revision/latest') || isWritten(agreement, '/revision/planned')) return;
    const { range, heading } = placeOfLack(agreement, '/revision/latest', 'revision');
    yield { range, data: { heading }, evidence: '' };
  },
});
