import { loadTypesetter } from '../../../src/cli/publish/typesetter.js';
import type { Compiled } from '../../../src/compile.js';
import { pdf } from '../../../src/emit/pdf/pdf.js';
import type { EmitContext } from '../../../src/model/emitter.js';
import type { Typeset } from '../../../src/model/typeset.js';
import { contextFor } from '../reading.js';

/** Typst, where it is installed; a test that needs it is skipped elsewhere, and says so. */
export const TYPESET: Typeset | undefined = await loadTypesetter().catch((error: unknown) => {
  process.stderr.write(`PDF tests are skipped: ${error}\n`);
  return undefined;
});

/** The bytes of an agreement's PDF. */
export async function pdfOf(compiled: Compiled, more: Partial<EmitContext> = {}): Promise<Uint8Array> {
  const context = { ...contextFor(compiled), ...(TYPESET && { typeset: TYPESET }), ...more };
  const bytes = await pdf.emit(compiled.agreement, context);
  return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
}
