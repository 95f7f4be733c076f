import type { Template } from '../../model/locale.js';
import { defineRule } from '../../model/rule.js';
import { adviceFor } from '../references/html-advice.js';
import { findHtml, type HtmlFault } from '../references/html-tags.js';

type Facts = Pick<HtmlFault, 'kind' | 'tag'>;

/** HTML in the body. Comments are let alone: authors and suppressions need them, and they are in no output. */
export const htmlRaw = defineRule<Facts>({
  name: 'html-raw',
  group: 'references',
  severity: 'error',
  gate: true,
  needs: 'text',
  source: {
    sv: 'Formatet, version 1: rå HTML kommer aldrig med i det som publiceras, varken som tabell, länk eller skript.',
    en: 'The format, version 1: raw HTML never reaches an output, neither as a table, a link nor a script.',
  },
  summary: {
    sv: 'Texten ska skrivas i Markdown, utan HTML. Kommentarer, <!-- … -->, får finnas på egna rader.',
    en: 'The text must be Markdown without HTML. Comments, <!-- … -->, may stand on lines of their own.',
  },
  help: {
    sv: 'Skriv det i Markdown i stället. Ett tecken < som ska synas skrivs \\<.',
    en: 'Write it in Markdown instead. A < that is to be seen is written \\<.',
  },
  message: {
    sv: (facts) => SENTENCES[facts.kind].sv(facts),
    en: (facts) => SENTENCES[facts.kind].en(facts),
  },
  example: {
    bad: '## Boende\n\nKommunen ansvarar för ⟦<b>⟧boendestöd</b>.\n',
    good: '## Boende\n\nKommunen ansvarar för **boendestöd**.\n',
  },
  *check({ source }) {
    for (const { kind, tag, range } of findHtml(source)) yield { range, data: { kind, tag } };
  },
});

const SENTENCES: Readonly<Record<HtmlFault['kind'], Template<Facts>>> = {
  tag: {
    sv: ({ tag }) => `Taggen <${tag}> är HTML och fungerar inte i det som publiceras. ${adviceFor(tag).sv}`,
    en: ({ tag }) => `The tag <${tag}> is HTML and does not work in what is published. ${adviceFor(tag).en}`,
  },
  instruction: {
    sv: () => 'Det här är en HTML-instruktion och fungerar inte i det som publiceras. Ta bort den.',
    en: () => 'This is an HTML instruction and does not work in what is published. Remove it.',
  },
  'text-after-comment': {
    sv: () =>
      'Texten står på samma rad som en kommentar och läses därför som HTML. Flytta kommentaren till en egen rad.',
    en: () =>
      'The text stands on the same line as a comment and is therefore read as HTML. Move the comment to a line of its own.',
  },
  'comment-unclosed': {
    sv: () => 'Kommentaren har inget slut (-->), så resten av avsnittet, eller av hela texten, läses som HTML.',
    en: () => 'The comment has no end (-->), so the rest of the section, or of the whole text, is read as HTML.',
  },
};
