import { durationWords } from '../../lib/duration-words.js';
import { FACT_SENTENCES as SENTENCES, FACT_WORDS as WORDS } from '../../locales/fact-words.js';
import type { Agreement } from '../../model/agreement.js';
import type { Duration } from '../../model/duration.js';
import type { EdtfDate } from '../../model/edtf.js';
import type { Locale, Text } from '../../model/locale.js';
import { date, type Line, labelled, lines, text } from './pieces.js';

export function validity({ validity }: Agreement, locale: Locale): readonly Line[] {
  const { from, to, untilFurtherNotice } = validity ?? {};
  return lines(
    from === 'signature' ? [text(WORDS.fromSignature[locale])] : from && [text(`${WORDS.from[locale]} `), date(from)],
    to && [text(`${WORDS.to[locale]} `), date(to)],
    untilFurtherNotice && [text(WORDS.untilFurtherNotice[locale])],
  );
}

export function renewal({ renewal }: Agreement, locale: Locale): readonly Line[] {
  const { period, notice } = renewal ?? {};
  return lines(
    period && [text(SENTENCES.renewalPeriod[locale](words(period, locale)))],
    notice && [text(SENTENCES.renewalNotice[locale](words(notice, locale)))],
  );
}

export function termination({ termination }: Agreement, locale: Locale): readonly Line[] {
  const { notice, effect } = termination ?? {};
  return lines(
    notice && labelled(WORDS.terminationNotice[locale], text(words(notice, locale))),
    effect && [text((effect === 'all' ? WORDS.endsForAll : WORDS.endsForParty)[locale])],
  );
}

export function revision({ revision }: Agreement, locale: Locale): readonly Line[] {
  const { latest, planned } = revision ?? {};
  return lines(dated(WORDS.latest, latest, locale), dated(WORDS.planned, planned, locale));
}

export function followUp({ followUp }: Agreement, locale: Locale): readonly Line[] {
  const { every, first, last, responsible, reportedTo } = followUp ?? {};
  return lines(
    every && labelled(WORDS.every[locale], text(words(every, locale))),
    dated(WORDS.first, first, locale),
    dated(WORDS.last, last, locale),
    responsible !== undefined && labelled(WORDS.responsible[locale], text(responsible)),
    reportedTo !== undefined && labelled(WORDS.reportedTo[locale], text(reportedTo)),
  );
}

function dated(label: Text, value: EdtfDate | undefined, locale: Locale): Line | undefined {
  return value && labelled(label[locale], date(value));
}

function words(duration: Duration, locale: Locale): string {
  return durationWords(duration)[locale];
}
