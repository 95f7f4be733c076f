import { stringify } from 'yaml';
import { printable } from '../../lib/printable.js';
import { INIT_REPORT as WORDS } from '../../locales/init-words.js';
import type { Agreement } from '../../model/agreement.js';
import type { Locale } from '../../model/locale.js';
import { CHECKS, type CiService, GITLAB_INCLUDE } from './ci-templates.js';
import { draftOverride } from './config-template.js';
import type { Known } from './known.js';
import type { NewFile } from './write-new.js';

interface Outcome {
  /** The folder as it was named. */
  readonly shown: string;
  readonly known: Known;
  /** The new agreement, there before or not, from the folder. */
  readonly agreement: { readonly path: string } | undefined;
  /** The agreement that the new one builds on, whose target groups it has. */
  readonly parent: Agreement | undefined;
  readonly ci: CiService;
  readonly written: readonly NewFile[];
  readonly unchecked: Unchecked | undefined;
}

/** A check that was there before, which does not check the folder. */
export interface Unchecked {
  /** The file of the check, and the folder, from the root of the checkout. */
  readonly check: string;
  readonly folder: string;
  /** What to add at the end of the file. */
  readonly addition: string;
}

/** What to do now, where to begin, and what is left to the user because a file was there. */
export function nextSteps(outcome: Outcome, locale: Locale): string {
  const steps = [...lintSteps(outcome, locale), ...configSteps(outcome, locale), ...checkSteps(outcome, locale)];
  const numbered = steps.map((step, index) => `${index + 1}. ${step.replace(/\n(?=.)/g, '\n   ')}\n`);
  const none = outcome.agreement ? '' : `${WORDS.noAgreement[locale]}\n`;
  return `${none}\n${WORDS.now[locale]}\n${numbered.join('')}`;
}

function lintSteps({ shown, agreement, parent, written }: Outcome, locale: Locale): readonly string[] {
  const place = shown === '.' ? '' : printable(shown);
  const file = agreement && written.find(({ path }) => path === agreement.path);
  const begin = file ? [WORDS.begin[locale]({ file: printable(file.shown), isLocal: parent !== undefined })] : [];
  return [WORDS.lint[locale](place), ...begin];
}

/** A config that was there does not let the new agreement be built. */
function configSteps({ agreement, known, written }: Outcome, locale: Locale): readonly string[] {
  const isNew = agreement && written.some(({ path }) => path === agreement.path);
  if (!isNew || known.config === undefined) return [];
  const level = known.levelOf('placeholder-left', agreement.path) ?? 'error';
  if (level !== 'error') return [];
  const lines = inLanguageOf(known.config, { overrides: [draftOverride(agreement.path)] });
  return [`${WORDS.addTo[locale](known.config)}\n\n${lines}\n`];
}

/** Keys as they are written in a config of that name: YAML, or JSON without the braces around. */
function inLanguageOf(config: string, keys: object): string {
  if (!config.endsWith('.json')) return stringify(keys).trimEnd();
  return JSON.stringify(keys, null, 2).replace(/^\{\n|\n\}$/g, '');
}

function checkSteps({ ci, written, unchecked }: Outcome, locale: Locale): readonly string[] {
  if (ci === 'none') return [];
  const isIncluded = ci !== 'gitlab' || written.some(({ path }) => path === '.gitlab-ci.yml');
  const include = isIncluded ? [] : [`${WORDS.include[locale]}\n\n${GITLAB_INCLUDE.trimEnd()}\n`];
  const isNew = written.some(({ path }) => path === CHECKS[ci]);
  return [...(isNew ? [WORDS.install[locale]] : []), ...include, ...uncheckedSteps(unchecked, locale)];
}

function uncheckedSteps(unchecked: Unchecked | undefined, locale: Locale): readonly string[] {
  if (!unchecked) return [];
  const { check, folder, addition } = unchecked;
  return [`${WORDS.unchecked[locale]({ check, folder: printable(folder) })}\n\n${addition.trimEnd()}\n`];
}
