import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** The first bytes of a file, and how many it has. */
export interface FileStart {
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** Reads `most` bytes of a file, or all if it has no more. Fails for what is no file: a pipe or a device could take for ever. */
export function readStart(file: string, most: number): FileStart {
  const about = statSync(file);
  if (!about.isFile()) throw Object.assign(new Error(`${file} is not a file`), { code: 'ENOTFILE' });
  const buffer = Buffer.allocUnsafeSlow(Math.min(about.size, most));
  const opened = openSync(file, 'r');
  try {
    return { bytes: buffer.subarray(0, readSync(opened, buffer, 0, buffer.length, 0)), size: about.size };
  } finally {
    closeSync(opened);
  }
}
