import { isFunction } from './function-words.js';
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
    ...(text.includes('@') ? stretches('e-mail', ADDRESS, isPersonalAddress) : []),
    ...stretches('mobile', MOBILE, (found, start) => {
      return !REGISTER.test(found) && !SHARED.test(text.slice(Math.max(0, start - NEAR), start));
    }),
  ];
}

const ADDRESS = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,100}\.\p{L}{2,20}/gu;

/** `anna.berg@`, `a.berg@`, `anna-karin_berg@`; and any address that private people have. */
function isPersonalAddress(address: string): boolean {
  const [name = '', host = ''] = address.toLowerCase().normalize('NFC').split('@');
  if (name.split(/[^\p{L}]+/u).some(isFunction)) return false;
  return (
    PRIVATE_HOST.test(host) ||
    /^\p{L}{1,20}(?:-\p{L}{2,20})?(?:[._]\p{L}{1,20})?[._]\p{L}{2,30}(?:-\p{L}{2,30})?\d{0,3}$/u.test(name)
  );
}

const PRIVATE_HOST = /^(?:gmail|hotmail|outlook|live|icloud|yahoo|telia|comhem|bredband|me)\.(?:com|se|net)$/;

/** 070, 072, 073, 076 and 079 (the Swedish numbering plan), also after +46. */
const MOBILE =
  /(?<![\p{L}\p{N}+/.-])(?:0|(?:\+|00)46[ \u00A0-]?(?:\(0\))?[ \u00A0-]?)7[02369](?:[ \u00A0\u2011\u2013/-]{0,3}\d){7}(?!\d|[-/.]\d)/gu;

/** The form of numbers of organisations. */
const REGISTER = /^\d{6}-\d{4}$/;

/** Whose telephone several people answer; not of a journal, or what is done in turns. */
const SHARED =
  /jour(?!nal)|växel(?!v)|beredskap|vakthavande|kontaktcenter|kundtjänst|mottagning|(?<!\p{L})sms(?!\p{L})/iu;
const NEAR = 60;
