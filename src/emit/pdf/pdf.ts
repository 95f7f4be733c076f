import type { Agreement } from '../../model/agreement.js';
import type { EmitContext, Emitter } from '../../model/emitter.js';
import { json } from '../json.js';
import { logoFile } from './cover.js';
import { documentOf } from './document.js';
import { serialise } from './serialise.js';
import { TEMPLATE } from './template/template.js';

/** Pages to print or to keep: PDF/UA-1 for all readers, or PDF/A for archives (PUBLISHING.md). */
export const pdf: Emitter = {
  name: 'pdf',
  extension: '.pdf',
  byDefault: false,
  about: {
    sv: 'Tillgänglig PDF (PDF/UA-1), eller PDF/A för arkiv',
    en: 'Accessible PDF (PDF/UA-1), or PDF/A for archives',
  },
  emit: async (agreement, context) => {
    const { typeset, pdfStandard: standard = 'ua-1' } = context;
    if (!typeset) throw new Error('A PDF cannot be made without a typesetter.');
    const archived = standard === 'a-3a' ? await sourceFile(agreement, context) : undefined;
    return typeset({ template: TEMPLATE, files: filesFor(agreement, context, archived), standard });
  },
};

/** What the template reads: the document, the logo and what is attached. */
function filesFor(agreement: Agreement, context: EmitContext, archived: Uint8Array | undefined) {
  const logo = context.theme?.logo;
  const attached = archived ? { file: ARCHIVED, description: json.about[context.locale] } : null;
  return new Map<string, Uint8Array>([
    ['document.json', new TextEncoder().encode(serialise({ ...documentOf(agreement, context), attached }))],
    ...(logo ? ([[logoFile(logo), logo.bytes]] as const) : []),
    ...(archived ? ([[ARCHIVED, archived]] as const) : []),
  ]);
}

const ARCHIVED = 'agreement.json';

/** All facts and the whole text as data, for the archive (PDF/A-3, ISO 19005-3, 6.8). */
async function sourceFile(agreement: Agreement, context: EmitContext): Promise<Uint8Array> {
  const source = await json.emit(agreement, context);
  return typeof source === 'string' ? new TextEncoder().encode(source) : source;
}
