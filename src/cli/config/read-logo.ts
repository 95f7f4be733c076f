import { resolve } from 'node:path';
import { excerpt } from '../../lib/excerpt.js';
import { LOGO_FAULTS } from '../../locales/theme-words.js';
import type { LogoFile } from '../../model/config.js';
import type { Text } from '../../model/locale.js';
import type { Logo } from '../../model/theme.js';
import { Failure } from '../failure.js';
import { foldersToRoot } from '../files/checkout.js';
import { leadsOut, realPath } from '../files/paths.js';
import { readStart } from '../files/read-start.js';
import { fill, type Session } from '../session.js';
import { pixelsOf } from './image-pixels.js';
import { imageTypeOf, textOf } from './image-type.js';
import { isWhole } from './image-whole.js';
import { faultInSvg } from './svg-faults.js';

/** Bytes. The image is put into every page, and a logo of lines has a tenth of this. */
const MOST_BYTES = 200_000;

/** Reads the image that a config names. It is a stranger's: what could lead out of the checkout or do anything is refused. */
export function readLogo(logo: LogoFile, session: Session): { readonly file: string; readonly image: Logo } {
  const file = resolve(logo.folder, logo.path);
  checkTarget(file, logo);
  const bytes = readBytes(file, logo);
  const type = imageTypeOf(bytes);
  if (!type) throw failure(logo, fill(LOGO_FAULTS.noImage, logo.path));
  checkImage({ type, bytes }, logo);
  session.keep(file);
  return { file, image: { type, bytes } };
}

/** Pixels: four times a large screen. */
const MOST_PIXELS = 32_000_000;

function checkImage({ type, bytes }: Logo, logo: LogoFile): void {
  const { path } = logo;
  const fault = type === 'image/svg+xml' ? faultInSvg(textOf(bytes)) : undefined;
  if (fault) throw failure(logo, fill(LOGO_FAULTS[fault.kind], { path, found: excerpt(fault.found) }));
  const pixels = pixelsOf(bytes, type);
  if (pixels === undefined) throw failure(logo, fill(LOGO_FAULTS.noImage, path));
  if (pixels > MOST_PIXELS) throw failure(logo, fill(LOGO_FAULTS.tooWide, path));
  if (!isWhole(bytes, type)) throw failure(logo, fill(LOGO_FAULTS.cut, { path }));
}

/** As for the config itself: links are followed within the checkout. */
function checkTarget(file: string, logo: LogoFile): void {
  const root = foldersToRoot(logo.folder).at(-1) ?? logo.folder;
  if (realPath(file) === undefined) throw failure(logo, fill(LOGO_FAULTS.missing, logo.path));
  if (leadsOut(file, root)) throw failure(logo, fill(LOGO_FAULTS.linked, logo.path));
}

function readBytes(file: string, logo: LogoFile): Uint8Array {
  const { bytes, size } = tryTo(() => readStart(file, Buffer.alloc(MOST_BYTES)), logo);
  if (size > MOST_BYTES) throw failure(logo, fill(LOGO_FAULTS.tooLarge, { path: logo.path, limit: MOST_BYTES }));
  return new Uint8Array(bytes);
}

function tryTo<Result>(read: () => Result, logo: LogoFile): Result {
  try {
    return read();
  } catch (error) {
    const { code = 'I/O' } = error as NodeJS.ErrnoException;
    if (code === 'ENOTFILE') throw failure(logo, fill(LOGO_FAULTS.noImage, logo.path));
    throw failure(logo, fill(LOGO_FAULTS.unreadable, { path: logo.path, code }));
  }
}

function failure({ place }: LogoFile, { sv, en }: Text): Failure {
  return new Failure({ sv: `${place}: ${sv}`, en: `${place}: ${en}` });
}
