import type { Section } from '../../model/section.js';

/** Whether a heading has no words, or nothing but a number: `##`, `## 3`, `## –`, or what cannot be seen. One rule speaks of it, and the others leave it. */
export function isWordless({ heading }: Section): boolean {
  return /^[\d.]*$/.test(heading) || !/[\p{L}\p{N}]/u.test(heading);
}
