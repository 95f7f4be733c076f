import type { RootContent } from 'mdast';
import type { Agreement } from '../../model/agreement.js';
import type { EmitContext, Emitter } from '../../model/emitter.js';
import { arrange, type Part } from '../body/arrangement.js';
import { cleanContent } from '../body/clean.js';
import { planFor } from '../body/plan.js';
import { banner } from './banner.js';
import { defaultsFile } from './defaults.js';
import { factList } from './fact-list.js';
import { metadata } from './metadata.js';
import { withNotes } from './notes.js';
import { printMarkdown } from './print.js';
import { cover, pageBreak } from './raw-blocks.js';
import { partToMarkdown } from './sections.js';
import { withTables } from './tables.js';

const EXTENSION = '.pdf.md';

/** Markdown that Pandoc turns into PDF, Word or HTML without flags, word for word (PUBLISHING.md). */
export const markdown: Emitter = {
  name: 'markdown',
  extension: EXTENSION,
  byDefault: true,
  about: {
    sv: 'Markdown för Pandoc, Typst, Quarto och Word, färdig att göra PDF av',
    en: 'Markdown for Pandoc, Typst, Quarto and Word, ready to be made a PDF',
  },
  companion: defaultsFile(EXTENSION),
  emit: (agreement, context) => `${metadata(agreement, context)}\n${printMarkdown(body(agreement, context))}`,
};

function body(agreement: Agreement, context: EmitContext): readonly RootContent[] {
  const plan = planFor(agreement, context);
  const text = [
    ...cleanContent(agreement.preamble, plan),
    ...factList(plan, context),
    ...arrange(plan).flatMap((part, index, parts) => [
      ...(startsPage(part, parts[index - 1]) ? [pageBreak()] : []),
      ...partToMarkdown(part, plan),
    ]),
  ];
  return [...cover([banner(agreement, context)]), ...withTables(withNotes(text, plan), plan)];
}

/** Each attachment has pages of its own. */
function startsPage(part: Part, before: Part | undefined): boolean {
  return isAttachment(part) || isAttachment(before);
}

function isAttachment(part: Part | undefined): boolean {
  return part?.kind === 'section' && part.section.attachment !== undefined;
}
