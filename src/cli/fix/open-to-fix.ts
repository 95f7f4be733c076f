import { access, constants, readFile, stat } from 'node:fs/promises';
import { NOTES } from '../../locales/cli.js';
import { FIX_NOTES } from '../../locales/fix-words.js';
import type { Text } from '../../model/locale.js';
import type { SourceDocument } from '../../model/source.js';
import { EXIT } from '../exit.js';
import { Failure } from '../failure.js';
import { placeInProject } from '../files/project-place.js';
import { replaceFile } from '../files/write.js';
import { fill, type Session } from '../session.js';

/** A file that may be written over. */
export interface OpenFile {
  /** Whether it has been written; if not, that has been told. */
  write(text: string): Promise<boolean>;
}

/**
 * Looks whether a document's file may be written over: it is where it seems to be or a link leads to it within the checkout, it is
 * writable, and its bytes are those that the document was read from. Undefined where it may not, which is told.
 */
export async function openToFix(source: SourceDocument, session: Session): Promise<OpenFile | undefined> {
  const { path } = source;
  const file = placeInProject(path, session.world.cwd);
  if (file === undefined) return refuse(fill(FIX_NOTES.linkedOut, path), session);
  if (session.isGround(file)) return refuse(fill(NOTES.ownInput, path), session);
  try {
    const { mode } = await stat(file);
    if ((mode & SOMEBODY_MAY_WRITE) === 0) throw Object.assign(new Error(path), { code: 'EACCES' });
    await access(file, constants.W_OK);
    if (!Buffer.from(source.text).equals(await readFile(file))) return refuse(fill(FIX_NOTES.changed, path), session);
    return { write: (text) => write({ path, file }, text, mode & PERMISSIONS, session) };
  } catch (error) {
    return refuse(fill(NOTES.unwritable, { path, code: (error as NodeJS.ErrnoException).code ?? 'I/O' }), session);
  }
}

const SOMEBODY_MAY_WRITE = 0o222;
const PERMISSIONS = 0o7777;

async function write(
  place: { readonly path: string; readonly file: string },
  text: string,
  mode: number,
  session: Session,
): Promise<boolean> {
  try {
    await replaceFile(place, text, mode);
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    refuse(error.text, session);
    return false;
  }
}

/** The run ends with 2: what was asked for has not been done. */
function refuse(why: Text, session: Session): undefined {
  session.note(why);
  session.end(EXIT.failure);
}
