import { NOTES } from '../../locales/cli.js';
import { writeFileWhole } from '../files/write.js';
import { fill, type Session } from '../session.js';

/** A file to be written; its content is made when it is. */
export interface Output {
  readonly file: string;
  readonly content: () => Promise<string | Uint8Array>;
}

/** Writes all outputs, none of them over what was read, and says how many. */
export async function writeOutputs(
  outputs: readonly Output[],
  inputs: readonly string[],
  out: string,
  session: Session,
): Promise<void> {
  for (const { file, content } of outputs) {
    await writeFileWhole(`${out}/${file}`, await content(), inputs, session);
  }
  if (outputs.length > 0) session.note(fill(NOTES.built, { files: outputs.length, out }));
}
