import type { Reference } from '../../model/reference.js';

/** The number or letter of the attachment that a reference means, as it is written; undefined when it means something else. */
export function numberOfAttachment({ kind, target }: Reference): string | undefined {
  if (kind !== 'attachment') return undefined;
  return /^(?:bilaga-)?(?<number>\d{1,3}|\p{L})$/iu.exec(target)?.groups?.number?.toUpperCase();
}
