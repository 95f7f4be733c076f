import { excerpt } from '../../lib/excerpt.js';
import { defineRule } from '../../model/rule.js';
import { announcementsIn } from '../dates/announcements.js';
import { bodySentences } from '../dates/sentences.js';

/** The text speaks of a time as one to come, and that time has passed. */
export const announcementOutdated = defineRule<{ words: string; passed: string }>({
  name: 'announcement-outdated',
  group: 'dates',
  severity: 'warning',
  gate: false,
  needs: 'text',
  current: true,
  source: {
    sv: 'Praxis: en text som gäller ska vara riktig den dag den läses.',
    en: 'Practice: a text in force must be right on the day it is read.',
  },
  summary: {
    sv: 'Texten ska inte lova något för en tid som redan är förbi.',
    en: 'The text must not promise anything for a time that has already passed.',
  },
  help: {
    sv: 'Skriv vad som hände, eller ta bort det som inte längre behövs.',
    en: 'Write what happened, or remove what is no longer needed.',
  },
  message: {
    sv: ({ words, passed }) => `”${words}” talar om framtiden, men den tiden gick ut ${passed}.`,
    en: ({ words, passed }) => `“${words}” speaks of the future, but that time ended on ${passed}.`,
  },
  example: {
    bad: '## Referenser\n\n- Överenskommelse om barn i behov av särskilt stöd, ⟦kommer under år 2012⟧\n',
    good: '## Referenser\n\n- Överenskommelse om barn i behov av särskilt stöd, kom år 2012\n',
  },
  *check(agreement, { timeline: { day } }) {
    for (const sentence of bodySentences(agreement, DATED)) {
      for (const { start, end, mention } of announcementsIn(sentence.text)) {
        const passed = mention.date.last;
        const words = excerpt(sentence.text.slice(start, end));
        if (passed < day) yield { range: sentence.range(start, end), data: { words, passed } };
      }
    }
  },
});

/** A sentence that can have a date. */
const DATED = /(?:19|20)\d\d/;
