/** An address that XML Schema takes for an `anyURI` (RFC 3987); undefined when it cannot be made one. */
export function anyUri(address: string): string | undefined {
  const [main, ...fragments] = address.split('#');
  const whole = fragments.length === 0 ? address : `${main}#${fragments.join('%23')}`;
  const escaped = whole.replace(/%(?![\da-f]{2})/gi, '%25').replace(UNFIT, encodeURIComponent);
  return FORMS.test(escaped) ? escaped : undefined;
}

/** Brackets, white space, and what cannot be seen. */
const UNFIT = /[[\]\s]|\p{Cf}|\p{Co}|\p{Noncharacter_Code_Point}/gu;

/** A web address with a host and at most a number for its port; an address of another scheme; a path. */
const FORMS =
  /^(?:https?:\/\/(?:[^/?#@:]*@)?[^/?#@:]+(?::\d{1,5})?(?:[/?#].*)?|(?!https?:)[a-z][a-z\d+.-]*:[^/].*|[^:/?#]+(?:[/?#].*)?|[/?].*)$/iu;
