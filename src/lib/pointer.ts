/** The keys and indexes of a JSON Pointer (RFC 6901), decoded: `/parties/0/name` is `parties`, `0`, `name`. */
export function readPointer(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer to a key or an index under another pointer. */
export function pointerTo(parent: string, step: string): string {
  return `${parent}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The pointer to what holds the value at a pointer. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/** A pointer as a reader says it, `parties[0].kind`; nothing for the whole. */
export function pointerWords(pointer: string): string {
  return readPointer(pointer)
    .map((step, index) => (index === 0 ? step : /^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('');
}

/** The value at a pointer; undefined where there is none. */
export function valueAt(data: unknown, pointer: string): unknown {
  return readPointer(pointer).reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined,
    data,
  );
}
