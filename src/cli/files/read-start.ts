import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** The first bytes of a file, and how many it has. */
interface FileStart {
  readonly bytes: Uint8Array;
  readonly size: number;
}

/** Reads as much of a file as there is room for. Fails for what is no file: a pipe or a device could take for ever. */
export function readStart(file: string, room: Uint8Array): FileStart {
  const about = statSync(file);
  if (!about.isFile()) throw Object.assign(new Error(`${file} is not a file`), { code: 'ENOTFILE' });
  const opened = openSync(file, 'r');
  try {
    return { bytes: room.subarray(0, readSync(opened, room, 0, room.length, 0)), size: about.size };
  } finally {
    closeSync(opened);
  }
}
