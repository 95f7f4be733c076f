import { isWritten } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';
import { placeOfLack } from '../dates/lack.js';

/** An agreement that does not tell when it is followed up. A section that says so in words is not enough for reminders. */
export const followUpMissing = defineRule<{ heading: string | undefined }>({
  name: 'follow-up-missing',
  group: 'dates',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  current: true,
  source: {
    sv: 'Praxis: överenskommelser säger hur ofta de ska följas upp. Det står inte i lagen.',
    en: 'Practice: agreements tell how often they are followed up. It is not in the law.',
  },
  summary: {
    sv: 'Frontmatter ska säga när överenskommelsen ska följas upp.',
    en: 'The frontmatter must tell when the agreement is to be followed up.',
  },
  help: {
    sv: 'Skriv till exempel followUp: { every: P1Y, responsible: Styrgruppen } om den följs upp varje år, eller followUp: { first: 2027 } för en enda gång.',
    en: 'Write, for instance, followUp: { every: P1Y, responsible: Styrgruppen } if it is followed up every year, or followUp: { first: 2027 } for once.',
  },
  message: {
    sv: ({ heading }) =>
      heading
        ? `Avsnittet ”${heading}” handlar om uppföljning, men frontmatter säger inte när: uppgifterna followUp.every och followUp.first saknas, så ingen kan påminna om den.`
        : 'Det framgår inte när överenskommelsen ska följas upp: uppgifterna followUp.every och followUp.first saknas.',
    en: ({ heading }) =>
      heading
        ? `The section “${heading}” is about follow-up, but the frontmatter does not tell when: there is neither followUp.every nor followUp.first, so nobody can be reminded.`
        : 'Nothing tells when the agreement is to be followed up: there is neither followUp.every nor followUp.first.',
  },
  example: {
    without: ['followUp'],
    bad: '## Syfte\n\nParterna ska samarbeta.\n\n⟦## Uppföljning⟧\n\nStyrgruppen följer upp varje år.\n',
    good: '---\nfollowUp: { every: P1Y, last: 2026-10 }\n---\n',
  },
  *check(agreement) {
    if (isWritten(agreement, '/followUp/every') || isWritten(agreement, '/followUp/first')) return;
    const { range, heading } = placeOfLack(agreement, '/followUp/every', 'follow-up');
    yield { range, data: { heading }, evidence: '' };
  },
});
