import { PAGE_SENTENCES, PAGE_WORDS } from '../../locales/page-words.js';
import { FORCED, RENEWING, STATE_MARKS, STATE_SENTENCES } from '../../locales/states.js';
import type { Agreement } from '../../model/agreement.js';
import type { EmitContext } from '../../model/emitter.js';
import type { State } from '../../model/timeline.js';

/** Where an agreement stands, in words, as every output says it at the top. */
interface StateWords {
  /** `UTKAST`, where the text is not what was decided, or has errors that should have stopped it. */
  readonly mark: string | undefined;
  /** That the text is published in spite of its errors. */
  readonly forced: string | undefined;
  /** "Gäller till och med 2026-12-31." */
  readonly sentence: string;
  /** That notice can no longer be given, and until when the agreement then runs on. */
  readonly renewing: string | undefined;
  /** "Status den 2026-11-21." */
  readonly computed: string;
}

/** The colour that goes with what is said in words. */
export const STATE_TONES: Readonly<Record<State, 'good' | 'wait' | 'bad'>> = {
  draft: 'wait',
  proposed: 'wait',
  upcoming: 'wait',
  'in-force': 'good',
  renewed: 'good',
  expired: 'bad',
  ended: 'bad',
  replaced: 'bad',
  unknown: 'wait',
};

/** The state on the day of the timeline, in the words of a locale. */
export function stateWords(
  { validity }: Agreement,
  { locale, timeline, forced = false }: Pick<EmitContext, 'locale' | 'timeline' | 'forced'>,
): StateWords {
  const untilFurtherNotice = validity?.untilFurtherNotice ?? false;
  const awaitsSignature = validity?.from === 'signature' && timeline.from === undefined;
  const facts = { timeline, untilFurtherNotice, awaitsSignature };
  const runs = timeline.state === 'in-force' || timeline.state === 'renewed';
  return {
    mark: STATE_MARKS[forced ? 'draft' : timeline.state]?.[locale],
    forced: forced ? FORCED[locale] : undefined,
    sentence: STATE_SENTENCES[timeline.state][locale](facts),
    renewing: runs && timeline.renewsUntil ? RENEWING[locale](timeline.renewsUntil) : undefined,
    computed: PAGE_SENTENCES.computed[locale](timeline.day),
  };
}

/** The agreement's title on one line; its id where it has none. */
export function titleOf({ title, id }: Agreement, { locale }: Pick<EmitContext, 'locale'>): string {
  return (title ?? id ?? PAGE_WORDS.untitled[locale]).replace(/\s+/g, ' ');
}
