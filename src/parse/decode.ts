import type { Lines } from '../lib/lines.js';
import { START } from '../model/place.js';
import { MAX_BYTES, type Unreadable } from '../model/source.js';

export interface Decoded {
  /** Every byte order mark, line ending and character as they are; as good as can be when not UTF-8. */
  readonly text: string;
  /** Why the text cannot be read, told once its lines are known. */
  readonly unreadable?: (lines: Lines) => Unreadable;
}

/** Decodes UTF-8 without changing anything, and says when a file is too large, no text, not UTF-8, or blank. */
export function decode(content: Uint8Array | string): Decoded {
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  if (bytes > MAX_BYTES) return { text: '', unreadable: () => ({ reason: 'too-large', range: START, measure: bytes }) };
  if (typeof content === 'string') return judgeBlank(content);
  if (hasMarkOf16Bits(content)) return unreadable(content, 'not-utf8', 0);
  const nul = content.indexOf(0);
  if (nul >= 0) return unreadable(content, 'binary', 0);
  return decodeUtf8(content);
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return judgeBlank(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return unreadable(bytes, 'not-utf8', text.indexOf('\uFFFD'));
  }
}

function judgeBlank(text: string): Decoded {
  if (/[^\s\uFEFF]/.test(text)) return { text };
  return { text, unreadable: () => ({ reason: 'empty', range: START, measure: 1 }) };
}

function unreadable(bytes: Uint8Array, reason: Unreadable['reason'], offset: number): Decoded {
  const text = reason === 'binary' ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return {
    text,
    unreadable: (lines) => {
      const range = lines.range(offset, Math.min(offset + 1, text.length));
      return { reason, range, measure: range.start.line };
    },
  };
}

/** UTF-16, as Windows programs call "Unicode". */
function hasMarkOf16Bits([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
