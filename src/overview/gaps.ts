import { type Agreement, isReadable } from '../model/agreement.js';
import { type Dated, GAPS, type Gap } from '../model/status.js';
import { isBinding } from '../model/timeline.js';
import { isInverted } from './is-inverted.js';

/** What cannot be judged of an agreement because its frontmatter does not tell it, or not so that it can be read. */
export function gapsOf(dated: Dated): readonly Gap[] {
  if (LACKS.frontmatter(dated)) return ['frontmatter'];
  return isBinding(dated.timeline.state) ? GAPS.filter((gap) => LACKS[gap](dated)) : [];
}

const LACKS: Readonly<Record<Gap, (dated: Dated) => boolean>> = {
  frontmatter: ({ agreement }) => !isReadable(agreement),
  validity: (dated) => !tellsWhen(dated),
  start: (dated) => tellsWhen(dated) && !dated.timeline.from && dated.timeline.state !== 'expired',
  end: (dated) => tellsWhen(dated) && !dated.timeline.until && !dated.agreement.validity?.untilFurtherNotice,
  revision: ({ agreement: { revision } }) => !revision?.latest && !revision?.planned,
  'follow-up': (dated) => !hasFollowUpDay(dated),
};

function tellsWhen({ agreement: { validity }, timeline }: Dated): boolean {
  return !isInverted(timeline) && Boolean(validity?.from ?? validity?.to ?? validity?.untilFurtherNotice);
}

/** A rhythm alone counts from the last follow-up, the adoption or the start: without any of them it gives no day. */
function hasFollowUpDay({ agreement, timeline }: Dated): boolean {
  const { first, every, last } = agreement.followUp ?? {};
  if (first) return true;
  return every !== undefined && (last !== undefined || isAdoptedOnDay(agreement) || timeline.from !== undefined);
}

function isAdoptedOnDay({ adopted }: Agreement): boolean {
  return adopted.some(({ date }) => date !== undefined);
}
