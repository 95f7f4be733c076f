/**
 * Indented JSON that a terminal can show without obeying: besides what JSON always escapes, the control characters from U+007F
 * on and the characters that turn text. Read back, it is the same value.
 */
export function safeJson(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, undefined, 2).replace(UNSAFE, escaped);
}

const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;
