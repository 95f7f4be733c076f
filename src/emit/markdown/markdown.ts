import type { RootContent } from 'mdast';
import type { Agreement } from '../../model/agreement.js';
import type { EmitContext, Emitter } from '../../model/emitter.js';
import { arrange } from '../body/arrangement.js';
import { cleanContent } from '../body/clean.js';
import { planFor } from '../body/plan.js';
import { banner } from './banner.js';
import { factList } from './fact-list.js';
import { metadata } from './metadata.js';
import { withNotes } from './notes.js';
import { printMarkdown } from './print.js';
import { partToMarkdown } from './sections.js';

/** Markdown that Pandoc turns into PDF, Word or HTML without flags, word for word (PUBLISHING.md). */
export const markdown: Emitter = {
  name: 'markdown',
  extension: '.pdf.md',
  byDefault: true,
  about: {
    sv: 'Markdown för Pandoc, Typst, Quarto och Word, färdig att göra PDF av',
    en: 'Markdown for Pandoc, Typst, Quarto and Word, ready to be made a PDF',
  },
  emit: (agreement, context) => `${metadata(agreement, context)}\n${printMarkdown(body(agreement, context))}`,
};

function body(agreement: Agreement, context: EmitContext): readonly RootContent[] {
  const plan = planFor(agreement, context);
  const text = [
    ...cleanContent(agreement.preamble, plan),
    ...factList(plan, context),
    ...arrange(plan).flatMap((part) => partToMarkdown(part, plan)),
  ];
  return [banner(agreement, context), ...withNotes(text, plan)];
}
