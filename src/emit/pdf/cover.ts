import { PAGE_WORDS } from '../../locales/page-words.js';
import type { EmitContext } from '../../model/emitter.js';
import type { Logo } from '../../model/theme.js';
import { factsOf } from '../facts/facts.js';
import { STATE_TONES, stateWords } from '../facts/state.js';
import { inlines } from './inlines.js';
import { nameOf } from './metadata.js';
import { LONGEST_RUN, LONGEST_RUN_IN_COLUMN, type Setting } from './setting.js';
import { words } from './words.js';

/** What stands on the first page: who publishes what, how it stands on the day, and the facts. */
export function coverOf(setting: Setting, context: EmitContext) {
  const { agreement, locale, anchors } = setting.plan;
  const { theme } = context;
  const subtitle = agreement.subtitle;
  return {
    organisation: theme?.organisation === undefined ? null : words(theme.organisation, LONGEST_RUN),
    logo: theme?.logo ? { file: logoFile(theme.logo), alt: theme.organisation ?? PAGE_WORDS.logo[locale] } : null,
    kind: PAGE_WORDS.kind[locale],
    title: words(nameOf(agreement, context), LONGEST_TITLE_RUN),
    subtitle: subtitle === undefined ? null : words(subtitle, LONGEST_RUN),
    banner: bannerOf(setting, context),
    facts: { id: anchors.own('uppgifter'), heading: PAGE_WORDS.facts[locale], rows: rowsOf(setting, context) },
  };
}

/** The title is set in larger type. */
const LONGEST_TITLE_RUN = 36;

function bannerOf({ plan: { agreement } }: Setting, context: EmitContext) {
  const { mark, forced, sentence, renewing, computed } = stateWords(agreement, context);
  const { notice } = agreement;
  return {
    tone: forced === undefined ? STATE_TONES[context.timeline.state] : 'bad',
    mark: mark ?? null,
    forced: forced ?? null,
    sentence: words(sentence, LONGEST_RUN),
    rest: words([renewing, computed].filter((part) => part !== undefined).join(' '), LONGEST_RUN),
    notice: notice === undefined ? null : words(notice, LONGEST_RUN),
  };
}

/** A PDF lies elsewhere than the web pages, so nothing links to them. */
function rowsOf(setting: Setting, { pages: _, ...context }: EmitContext) {
  const inValue = { ...setting, longestRun: LONGEST_RUN_IN_COLUMN };
  return factsOf(setting.plan.agreement, context).map(({ label, lines }) => ({
    label,
    lines: lines.map((line) => inlines(line, inValue)),
  }));
}

const EXTENSIONS: Readonly<Record<Logo['type'], string>> = {
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

/** The name that the template reads the logo by. */
export function logoFile({ type }: Logo): string {
  return `logo.${EXTENSIONS[type]}`;
}
