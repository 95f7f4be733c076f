import type { Stretch } from './stretches.js';

/** An address or a number that reaches one person. */
export interface Contact extends Stretch {
  readonly kind: 'e-mail' | 'mobile';
}

/** The e-mail addresses and mobile numbers of a text that are a person's, in order of their kind. Linear time. */
export function contactsIn(text: string): readonly Contact[] {
  const stretches = (kind: Contact['kind'], pattern: RegExp, isPersonal: (found: string, index: number) => boolean) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ kind, found, start: index }))
      .filter(({ found, start }) => isPersonal(found, start))
      .map(({ found, start }) => ({ kind, start, end: start + found.length }));
  return [
    ...stretches('e-mail', ADDRESS, isPersonalAddress),
    ...stretches('mobile', MOBILE, (found, start) => {
      return !REGISTER.test(found) && !SHARED.test(text.slice(Math.max(0, start - NEAR), start));
    }),
  ];
}

const ADDRESS = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,100}\.\p{L}{2,20}/gu;

/** `anna.berg@`, `a.berg@`, `anna-karin_berg@`; and any address that private people have. */
function isPersonalAddress(address: string): boolean {
  const [name = '', host = ''] = address.toLowerCase().normalize('NFC').split('@');
  if (FUNCTION.test(name)) return false;
  return (
    PRIVATE_HOST.test(host) ||
    /^\p{L}{1,20}(?:-\p{L}{2,20})?(?:[._]\p{L}{1,20})?[._]\p{L}{2,30}(?:-\p{L}{2,30})?\d{0,3}$/u.test(name)
  );
}

const PRIVATE_HOST = /^(?:gmail|hotmail|outlook|live|icloud|yahoo|telia|comhem|bredband|me)\.(?:com|se|net)$/;

/** Words of addresses that belong to an organisation or a task. */
const FUNCTION =
  /regist|info|kontakt|contact|kommun|region|landsting|f[oö]rvaltning|n[aä]mnd|kansli|diari|social|omsorg|(?<!ed|h[aå])v[aå]rd|h[aä]lsa|sjuk|st[oö]d|barn|famil|skola|utbildning|psyk|habilit|rehab|samverk|samordn|tekni|milj[oö]|kultur|bygg|post|mail|brev|support|service|cent(?:er|rum|ral)|enhet|avdelning|grupp|team|projekt|ledning|stab|ekonomi|personal|arkiv|jurid|jurist|ombud|dataskydd|gdpr|press|redaktion|webb(?:plats|redak)|kund|best[aä]ll|upphandl|ink[oö]p|faktur|myndighet|jour|beredskap|reply|mottagning|[aä]ldre|arbet|integration|fritid|prim[aä]r|patient|brukar|f[oö]rening|f[oö]rbund|styrelse|politi|sekretari|utredning|utveckling|strateg|planer|avvikels|synpunkt|klagom|l[aä]n(?:$|[._])|(?:^|[._])(?:hr|it|sip|lss|lvm|lvu|hsl|bup|soc|vux|individ|och)(?:$|[._])/;

/** 070, 072, 073, 076 and 079 (the Swedish numbering plan), also after +46. */
const MOBILE =
  /(?<![\p{L}\p{N}+/.-])(?:0|(?:\+|00)46[ \u00A0-]?(?:\(0\))?[ \u00A0-]?)7[02369](?:[ \u00A0\u2011\u2013/-]{0,3}\d){7}(?!\d|[-/.]\d)/gu;

/** The form of numbers of organisations. */
const REGISTER = /^\d{6}-\d{4}$/;

/** Whose telephone several people answer. */
const SHARED = /jour|växel|beredskap|vakthavande|kontaktcenter|kundtjänst|mottagning|sms/iu;
const NEAR = 60;
