import type { Git } from './run-git.js';

/** The contents of files as git has stored them, by id. */
export async function readBlobs(ids: readonly string[], git: Git): Promise<ReadonlyMap<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  if (ids.length === 0) return blobs;
  const output = await git(['cat-file', '--batch'], `${ids.join('\n')}\n`);
  // `<id> blob <bytes>`, a line break, the contents, a line break; one that is not there has no contents (git-cat-file, "batch output").
  for (let at = 0; at < output.length; ) {
    const start = output.indexOf('\n', at) + 1;
    const [id = '', , size] = output.toString('latin1', at, start - 1).split(' ');
    const end = start + Number(size ?? 0);
    if (size !== undefined) blobs.set(id, output.subarray(start, end));
    at = size === undefined ? start : end + 1;
  }
  return blobs;
}
