import { type Agreement, isSlug } from '../../model/agreement.js';
import type { Companion, EmitContext } from '../../model/emitter.js';
import type { Template } from '../../model/locale.js';

/**
 * Settings for Pandoc (User's Guide, "Defaults files"), for what the Markdown cannot say itself: contents in all forms, and the line ends that
 * Typst needs. The Markdown is found beside the settings, wherever Pandoc is run.
 */
export function defaultsFile(markdown: string): Companion {
  return {
    extension: '.defaults.yaml',
    emit: ({ id }: Agreement, { locale }: EmitContext) => {
      // Nothing else than a slug names files; what an author wrote instead must not become settings.
      const name = id !== undefined && isSlug(id) ? id : 'ID';
      return [USE[locale](name), ...settings(`${name}${markdown}`)].join('\n');
    },
  };
}

const USE: Template<string> = {
  sv: (id) =>
    [
      '# Inställningar för Pandoc. Så här gör du en PDF, en Word-fil eller en webbsida av överenskommelsen:',
      `#   pandoc -d ${id}.defaults.yaml -o ${id}.pdf`,
      `#   pandoc -d ${id}.defaults.yaml -o ${id}.docx`,
      `#   pandoc -d ${id}.defaults.yaml -o ${id}.html`,
      '# PDF görs med LaTeX om du inte väljer något annat: --pdf-engine=weasyprint eller, i nyare Pandoc, --pdf-engine=typst.',
    ].join('\n'),
  en: (id) =>
    [
      '# Settings for Pandoc. To make a PDF, a Word file or a web page of the agreement:',
      `#   pandoc -d ${id}.defaults.yaml -o ${id}.pdf`,
      `#   pandoc -d ${id}.defaults.yaml -o ${id}.docx`,
      `#   pandoc -d ${id}.defaults.yaml -o ${id}.html`,
      '# PDFs are made with LaTeX unless you choose otherwise: --pdf-engine=weasyprint or, in newer versions of Pandoc, --pdf-engine=typst.',
    ].join('\n'),
};

function settings(file: string): readonly string[] {
  return [
    'from: markdown',
    'input-files:',
    `  - \${.}/${file}`,
    'standalone: true',
    'wrap: none',
    'table-of-contents: true',
    'toc-depth: 2',
    '',
  ];
}
