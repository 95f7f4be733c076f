import type { LogoType } from '../../model/theme.js';

/** What kind of image a file is, by what it holds and not by what it is called. */
export function imageTypeOf(bytes: Uint8Array): LogoType | undefined {
  if (beginsWith(bytes, PNG)) return 'image/png';
  if (beginsWith(bytes, JPEG)) return 'image/jpeg';
  return isSvg(bytes) ? 'image/svg+xml' : undefined;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** UTF-8 that begins as XML does, with an `svg` as its first element. */
function isSvg(bytes: Uint8Array): boolean {
  const text = textOf(bytes);
  return SVG_START.test(text) && text.includes(NAMESPACE);
}

/** Without it, nothing that reads XML draws the image. */
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What stands before the first element is read one way only, so that nothing is read twice. */
const SVG_START = /^\uFEFF?\s*(?=<)(?:<!--(?:(?!-->)[\s\S])*-->|<(?:\?|!(?!--))|[^<])*<(?:[^\s<>/:]*:)?svg(?![^\s/>])/i;

/** Empty when it is not UTF-8. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return '';
  }
}
