import { placeOf } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';

/** The day of the next follow-up has passed, and none is noted since. */
export const followUpOverdue = defineRule<{ day: string; last: string | undefined }>({
  name: 'follow-up-overdue',
  group: 'dates',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  current: true,
  source: {
    sv: 'Överenskommelsens egna uppgifter om uppföljning (followUp).',
    en: "The agreement's own facts about its follow-up (followUp).",
  },
  summary: {
    sv: 'Överenskommelsen ska följas upp när den själv säger det.',
    en: 'The agreement must be followed up when it says so itself.',
  },
  help: {
    sv: 'Följ upp överenskommelsen och skriv när det gjordes i followUp.last. Är den redan uppföljd: skriv bara datumet.',
    en: 'Follow the agreement up and write when it was done in followUp.last. If it has been done: just write the date.',
  },
  message: {
    sv: ({ day, last }) =>
      `Överenskommelsen skulle ha följts upp senast ${day}, ${last ? `men den senaste uppföljning som är antecknad är från ${last}` : 'men ingen uppföljning är antecknad (followUp.last)'}.`,
    en: ({ day, last }) =>
      `The agreement was to be followed up by ${day}, ${last ? `but the latest follow-up on record is of ${last}` : 'but no follow-up is on record (followUp.last)'}.`,
  },
  example: {
    bad: '---\nfollowUp: { every: ⟦P1Y⟧, last: 2025-09 }\n---\n',
    good: '---\nfollowUp: { every: P2Y, last: 2025-09 }\n---\n',
  },
  *check(agreement, { timeline: { day, deadlines } }) {
    const next = deadlines.find(({ kind }) => kind === 'follow-up');
    if (!next || next.day >= day) return;
    yield { range: placeOf(agreement, next.pointer), data: { day: next.day, last: agreement.followUp?.last?.text } };
  },
});
