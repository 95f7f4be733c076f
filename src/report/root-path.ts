import type { ReportContext } from '../model/reporter.js';

/** A path as the code host knows it: from the root of the checkout, where there is one. */
export function rootPath(path: string, { fromRoot }: ReportContext): string {
  return fromRoot ? fromRoot(path) : path;
}
