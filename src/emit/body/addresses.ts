/** Only these schemes reach an output; all others (`javascript:`, `data:`, `file:` …) become plain text. */
const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s]/i;

/** A path beside the document: no scheme, no root, no way up out of the folder. */
const BESIDE = /^(?![/\\]|[^/?#]*:|.*(?:^|[/\\]|%2f|%5c)(?:\.|%2e){2}(?:[/\\?#]|%2f|%5c|$)).+$/i;

/** The address as an output may carry it, on the web or beside the document; undefined when it may not be a link. */
export function safeAddress(address: string): string | undefined {
  const trimmed = address.trim();
  if (ADDRESS.test(trimmed)) return escapeAddress(trimmed.replace(/^[a-z]+/i, (scheme) => scheme.toLowerCase()));
  return BESIDE.test(trimmed) && !trimmed.startsWith('#') ? escapeAddress(trimmed) : undefined;
}

/** Percent-encodes what may not stand in an address (RFC 3986), so that no output can be broken out of. */
function escapeAddress(address: string): string {
  return address.replace(/[\s\p{Cc}<>"`{|}\\^]/gu, (character) => encodeURIComponent(character));
}
