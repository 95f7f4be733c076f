import { type Agreement, isWritten, placeOf } from '../../model/agreement.js';
import { defineRule } from '../../model/rule.js';

/** An agreement without a last day, or one that prolongs itself, that does not tell the time of notice. */
export const terminationNoticeMissing = defineRule<{ renews: boolean }>({
  name: 'termination-notice-missing',
  group: 'dates',
  severity: 'warning',
  gate: false,
  needs: 'facts',
  current: true,
  source: {
    sv: 'Allmän avtalsrättslig princip: ett avtal utan slutdag kan sägas upp med skälig uppsägningstid. Vad som är skäligt blir en tvist om det inte är avtalat.',
    en: 'General principle of contract law: an agreement without a last day can be ended with reasonable notice. What is reasonable is open to dispute unless it is agreed.',
  },
  summary: {
    sv: 'En överenskommelse utan slutdag ska ange uppsägningstiden.',
    en: 'An agreement without a last day must tell the time of notice.',
  },
  help: {
    sv: 'Skriv till exempel termination: { notice: P12M }, eller renewal: { period: P2Y, notice: P12M } när överenskommelsen förlängs av sig själv.',
    en: 'Write, for instance, termination: { notice: P12M }, or renewal: { period: P2Y, notice: P12M } when the agreement renews itself.',
  },
  message: {
    sv: ({ renews }) =>
      renews
        ? 'Överenskommelsen förlängs av sig själv, men det framgår inte när den senast kan sägas upp.'
        : 'Överenskommelsen har ingen slutdag, men uppsägningstiden saknas.',
    en: ({ renews }) =>
      renews
        ? 'The agreement renews itself, but nothing tells by when notice must be given.'
        : 'The agreement has no last day, but the time of notice is missing.',
  },
  example: {
    without: ['termination'],
    bad: '---\nvalidity: { from: 2026-01-01, untilFurtherNotice: ⟦true⟧ }\n---\n',
    good: '---\nvalidity: { from: 2026-01-01, untilFurtherNotice: true }\ntermination: { notice: P12M }\n---\n',
  },
  *check(agreement) {
    if (isWritten(agreement, '/termination/notice') || isWritten(agreement, '/renewal/notice')) return;
    const pointer = openEnd(agreement);
    if (pointer) yield { range: placeOf(agreement, pointer), data: { renews: pointer === '/renewal/notice' } };
  },
});

/** What makes the end open: a renewal, or a validity without a last day. */
function openEnd(agreement: Agreement): string | undefined {
  if (agreement.renewal) return '/renewal/notice';
  if (agreement.validity?.untilFurtherNotice) return '/validity/untilFurtherNotice';
  return agreement.validity?.from === 'signature' && !isWritten(agreement, '/validity/to')
    ? '/validity/from'
    : undefined;
}
