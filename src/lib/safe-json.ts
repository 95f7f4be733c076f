/**
 * Indented JSON that a terminal or an editor can show without obeying: besides what JSON always escapes, the control characters
 * from U+007F on, line and paragraph separators, noncharacters, and all that cannot be seen but acts on its surroundings (the
 * category *format*: marks that turn the direction of reading, joiners, tags). Read back, it is the same value.
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(UNSAFE, (character) => character.replace(/[\s\S]/g, escaped));
}

const UNSAFE = /[\u007F-\u009F\u2028\u2029]|\p{Cf}|\p{Noncharacter_Code_Point}/gu;

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
