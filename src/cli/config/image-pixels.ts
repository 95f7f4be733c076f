import type { LogoType } from '../../model/theme.js';

/**
 * How many pixels an image unfolds to, as its head tells (PNG, W3C 2003, 11.2.2; JPEG, ITU-T T.81, B.2.2); a small file can hold
 * a picture that no memory can. Undefined when the head does not tell. An SVG has none.
 */
export function pixelsOf(bytes: Uint8Array, type: LogoType): number | undefined {
  if (type === 'image/svg+xml') return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return type === 'image/png' ? pixelsOfPng(view) : pixelsOfJpeg(view);
}

function pixelsOfPng(view: DataView): number | undefined {
  return view.byteLength < 24 ? undefined : view.getUint32(16) * view.getUint32(20);
}

/** Walks the segments to the frame, which tells height and width. */
function pixelsOfJpeg(view: DataView): number | undefined {
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (FRAMES.has(marker)) return view.getUint16(at + 5) * view.getUint16(at + 7);
  }
  return undefined;
}

/** SOF0–SOF15, among which DHT, JPG and DAC are no frames. */
const FRAMES: ReadonlySet<number> = new Set(
  Array.from({ length: 16 }, (_, index) => 0xc0 + index).filter((marker) => ![0xc4, 0xc8, 0xcc].includes(marker)),
);
