import type { Plan } from '../body/plan.js';
import type { Block, Language } from './tree.js';

/** A BCP 47 tag in the parts that Typst takes; Swedish where it is none. */
export function languageOf(tag: string): Language {
  const { lang, region } = TAG.exec(tag)?.groups ?? {};
  if (lang === undefined) return { lang: 'sv', region: 'SE' };
  const known = lang.toLowerCase();
  return { lang: known, region: region?.toUpperCase() ?? REGIONS[known] ?? null };
}

const TAG = /^(?<lang>[a-z]{2,3})(?:-[a-z]{4})?(?:-(?<region>[a-z]{2}))?(?:-[a-z0-9]{1,8})*$/i;

const REGIONS: Readonly<Record<string, string>> = { sv: 'SE', en: 'GB' };

/** The language of the output's own words where it is another than the agreement's (WCAG 3.1.2). */
export function ownLanguage({ agreement, locale }: Plan): Language | undefined {
  return languageOf(agreement.language).lang === locale ? undefined : languageOf(locale);
}

/** Blocks that the output adds, in its own language. */
export function ownBlocks(blocks: readonly Block[], plan: Plan): readonly Block[] {
  const language = ownLanguage(plan);
  return language ? [{ type: 'foreign', language, blocks }] : blocks;
}
