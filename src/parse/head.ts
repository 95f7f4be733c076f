const FENCE = '\n---';

/**
 * The bytes of a file down to the end of its frontmatter; the whole file where no closing fence tells where that is. What the
 * frontmatter says, and its places, are the same in both.
 */
export function headOf(content: Uint8Array): Uint8Array {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const opening = bytes.indexOf(FENCE.trim());
  for (let fence = opening; fence >= 0; fence = bytes.indexOf(FENCE, fence + 1)) {
    const end = fence + FENCE.length;
    if (fence > opening && isLineEnd(bytes[end])) return Uint8Array.from(bytes.subarray(0, end));
  }
  return content;
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === undefined || byte === 0x0a || byte === 0x0d;
}
