import { readPointer } from '../../lib/pointer.js';
import { schemaPart } from './schema-part.js';

/** A line of YAML that the schema accepts at a JSON Pointer: `status: adopted`, or `- { name: Region Blekinge }` in a list. */
export function yamlExample(pointer: string, example = schemaPart(pointer).examples?.[0]): string | undefined {
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
