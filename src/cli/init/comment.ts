import { wrap } from '../../lib/wrap.js';

const WIDTH = 100;

/** A text as comments of YAML. Line breaks in it stay. */
export function comment(text: string): string {
  const lines = text.split('\n').flatMap((line) => wrap(line, WIDTH - 2).split('\n'));
  return lines.map((line) => `# ${line}\n`).join('');
}
