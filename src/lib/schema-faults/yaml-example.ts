import { readPointer } from '../pointer.js';

/** A value as a line of YAML at its JSON Pointer: `status: adopted`, or `- { name: Region Blekinge }` in a list. */
export function yamlExample(pointer: string, example: unknown): string | undefined {
  const step = readPointer(pointer).at(-1);
  if (example === undefined || step === undefined) return undefined;
  return /^\d+$/.test(step) ? `- ${flow(example)}` : `${step}: ${flow(example)}`;
}

/** A value as YAML on one line, quoted only where it must be. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(', ')} }`;
  }
  return typeof value === 'string' && !isPlain(value) ? `"${value}"` : String(value);
}

function isPlain(text: string): boolean {
  return /^[\p{L}\d][^:#,"'[\]{}]*$/u.test(text) && !/^[\d.]+$/.test(text);
}
