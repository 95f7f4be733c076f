/**
 * Indented JSON that a terminal or an editor can show without obeying: besides what JSON always escapes, the control characters
 * from U+007F on, line and paragraph separators, noncharacters, and all that cannot be seen but acts on its surroundings (the
 * category *format*: marks that turn the direction of reading, joiners; and tags), and the marks that build servers obey
 * anywhere in a line (`##vso[`, see `harmless`). Read back, it is the same value.
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(UNSEEN, escaped).replace(COMMAND_MARK, escaped);
}

/** The same on one line, for an element of HTML: nothing in it can end the element or open another. */
export function embeddedJson(value: object): string {
  return JSON.stringify(value).replace(UNSEEN, escaped).replace(/[<>&]/g, escaped);
}

const UNSEEN = /[\u007F-\u009F\u2028\u2029\u{E0000}-\u{E007F}]|\p{Cf}|\p{Noncharacter_Code_Point}/gu;

/** A command's first sign. */
const COMMAND_MARK = /#(?=#\w*\[)/g;

/** All of it can only stand in strings, where JSON has a code for each unit of UTF-16. */
function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
