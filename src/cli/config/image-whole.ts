import type { LogoType } from '../../model/theme.js';

/**
 * Whether the file of an image ends where the image does (PNG, W3C 2003, 11.2.5: `IEND`; JPEG, ITU-T T.81, B.1.1.3: `EOI`). One that
 * has been cut off is shown in part, and sets no PDF. An SVG is followed to its end elsewhere.
 */
export function isWhole(bytes: Uint8Array, type: LogoType): boolean {
  return ENDS[type](bytes);
}

const ENDS: Readonly<Record<LogoType, (bytes: Uint8Array) => boolean>> = {
  'image/png': isWholePng,
  'image/jpeg': (bytes) => bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9,
  'image/svg+xml': () => true,
};

const SIGNATURE = 8;
/** The length, the name and the check sum of a chunk, all but what it holds. */
const FRAME = 12;
const IEND = 0x49454e44;

/** Walks the chunks, each of which begins where the one before ends. */
function isWholePng({ buffer, byteOffset, byteLength }: Uint8Array): boolean {
  const view = new DataView(buffer, byteOffset, byteLength);
  for (let at = SIGNATURE; at + FRAME <= byteLength; at += FRAME + view.getUint32(at)) {
    if (view.getUint32(at + 4) === IEND) return at + FRAME + view.getUint32(at) === byteLength;
  }
  return false;
}
