/** A part of an address with its `%…` escapes read; as it is written where they are broken. */
export function decodeUri(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
