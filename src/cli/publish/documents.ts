import { oneLine } from '../../lib/one-line.js';
import { NOTES } from '../../locales/cli.js';
import type { Collection } from '../../model/collection.js';
import type { EmitContext, Emitter, Pages } from '../../model/emitter.js';
import type { Locale } from '../../model/locale.js';
import type { Theme } from '../../model/theme.js';
import type { PdfStandard, Typeset } from '../../model/typeset.js';
import { EXIT } from '../exit.js';
import { fill, type Session } from '../session.js';
import { TOOL } from '../tool.js';
import type { Passed } from './gate.js';
import { localeOf } from './output-locale.js';
import { filesOf } from './site.js';

/** How documents are published. */
export interface DocumentOptions {
  readonly emitters: readonly Emitter[];
  readonly collection: Collection;
  /** The language of the document where none is said. */
  readonly locale?: Locale | undefined;
  readonly theme: Theme;
  readonly typeset?: Typeset | undefined;
  readonly pdfStandard: PdfStandard;
}

/** A file that was made of a document. */
export interface MadeFile {
  readonly file: string;
  /** The name of its emitter. */
  readonly form: string;
  readonly content: string | Uint8Array;
}

/** Where the page of each agreement is, if pages are built. */
export function pagesOf(passed: readonly Passed[], emitters: readonly Emitter[]): Pages {
  return new Map(
    passed.flatMap(({ agreement: { id = '' } }) => {
      const page = filesOf(id, emitters).html;
      return page === undefined ? [] : [[id, page] as const];
    }),
  );
}

/** All files of one document. Where one of them cannot be made, whatever is thrown, that is told, the run ends with 2, and there is none. */
export async function makeDocument(
  passed: Passed,
  pages: Pages,
  options: DocumentOptions,
  session: Session,
): Promise<readonly MadeFile[] | undefined> {
  const context = contextOf(passed, pages, options);
  const made: MadeFile[] = [];
  for (const emitter of options.emitters) {
    try {
      made.push(...(await makeForm(emitter, passed, context)));
    } catch (error) {
      tell(error, passed, emitter, session);
      return undefined;
    }
  }
  return made;
}

function contextOf({ agreement, timeline, law, forced }: Passed, pages: Pages, options: DocumentOptions): EmitContext {
  const { locale = localeOf(agreement), collection, theme, typeset, pdfStandard } = options;
  const context = { locale, timeline, law, tool: TOOL, collection, theme, forced, pdfStandard, pages };
  return typeset ? { ...context, typeset } : context;
}

/** A form's own file, and the one that goes with it. */
async function makeForm(emitter: Emitter, { agreement }: Passed, context: EmitContext): Promise<readonly MadeFile[]> {
  const { name: form, extension, companion } = emitter;
  const own = { file: `${agreement.id}${extension}`, form, content: await emitter.emit(agreement, context) };
  if (!companion) return [own];
  return [own, { file: `${agreement.id}${companion.extension}`, form, content: companion.emit(agreement, context) }];
}

function tell(error: unknown, { agreement }: Passed, { name }: Emitter, session: Session): void {
  const message = oneLine(error instanceof Error ? error.message : String(error));
  session.note(fill(NOTES.unmade, { path: agreement.source.path, form: name, message }));
  session.end(EXIT.failure);
}
