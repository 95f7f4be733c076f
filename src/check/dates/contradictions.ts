import { type Agreement, isWritten } from '../../model/agreement.js';
import { addDays } from '../../model/day.js';
import { type EdtfDate, parseEdtf } from '../../model/edtf.js';
import type { Statement } from './statements.js';

/** A fact of the frontmatter, as `key: value` has it. */
export interface Fact {
  readonly key: string;
  readonly value: string;
}

/** The fact that speaks against what the text says. What is not precise agrees as soon as it overlaps; what is not written cannot disagree. */
export function factAgainst(
  agreement: Agreement,
  about: Statement['about'],
  said: EdtfDate | undefined,
): Fact | undefined {
  return AGAINST[about](agreement, said);
}

const AGAINST: Readonly<
  Record<Statement['about'], (agreement: Agreement, said: EdtfDate | undefined) => Fact | undefined>
> = {
  from: startAgainst,
  to: endAgainst,
  period: (agreement, said) => {
    if (said?.precision !== 'interval') return undefined;
    const [from = '', to = ''] = said.text.split('/');
    return startAgainst(agreement, parseEdtf(from)) ?? endAgainst(agreement, parseEdtf(to));
  },
  ends: (agreement, said) => endAgainst(agreement, said && { ...said, first: addDays(said.first, -1) }),
  open: ({ validity, renewal }) =>
    validity?.to && !validity.untilFurtherNotice && !renewal
      ? { key: 'validity.to', value: validity.to.text }
      : undefined,
  revision: ({ revision, followUp }, said) => {
    const known = [revision?.latest, revision?.planned, followUp?.first].flatMap((date) => date ?? []);
    const isKnown = said && known.some((date) => overlap(said, date));
    return revision?.latest && !isKnown ? { key: 'revision.latest', value: revision.latest.text } : undefined;
  },
};

function startAgainst({ validity }: Agreement, said: EdtfDate | undefined): Fact | undefined {
  const from = validity?.from;
  if (!from || from === 'signature' || !said || overlap(said, from)) return undefined;
  return { key: 'validity.from', value: from.text };
}

/** After renewals the text still has the first end, and that is right. */
function endAgainst(agreement: Agreement, said: EdtfDate | undefined): Fact | undefined {
  const { validity, renewal } = agreement;
  const to = validity?.to;
  if (!validity || !said) return undefined;
  if (to) {
    const isEarlierPeriod = renewal !== undefined && said.last < to.first;
    return overlap(said, to) || isEarlierPeriod ? undefined : { key: 'validity.to', value: to.text };
  }
  const isOpen = validity.untilFurtherNotice && !isWritten(agreement, '/validity/to');
  return isOpen ? { key: 'validity.untilFurtherNotice', value: 'true' } : undefined;
}

function overlap(one: EdtfDate, other: EdtfDate): boolean {
  return one.first <= other.last && other.first <= one.last;
}
