import { isOwnForeign, primaryOf, regionOf } from '../body/language.js';
import type { Plan } from '../body/plan.js';
import type { Block, Language } from './tree.js';

/** A BCP 47 tag in the parts that Typst takes. */
export function partsOf(tag: string): Language {
  return { lang: primaryOf(tag), region: regionOf(tag) ?? null };
}

/** The language of the output's own words where it is another than the agreement's (WCAG 3.1.2). */
export function ownLanguage(plan: Plan): Language | undefined {
  return isOwnForeign(plan) ? partsOf(plan.locale) : undefined;
}

/** Blocks that the output adds, in its own language. */
export function ownBlocks(blocks: readonly Block[], plan: Plan): readonly Block[] {
  const language = ownLanguage(plan);
  return language ? [{ type: 'foreign', language, blocks }] : blocks;
}
