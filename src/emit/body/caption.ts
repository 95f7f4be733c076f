import { PAGE_SENTENCES } from '../../locales/page-words.js';
import type { Plan } from './plan.js';

/** What stands above the responsibility matrix of a section; nothing for other tables, which have none. */
export function matrixCaption(section: string, plan: Pick<Plan, 'locale'>): string;
export function matrixCaption(section: string | undefined, plan: Pick<Plan, 'locale'>): string | undefined;
export function matrixCaption(section: string | undefined, { locale }: Pick<Plan, 'locale'>): string | undefined {
  return section === undefined ? undefined : PAGE_SENTENCES.matrix[locale](section);
}
