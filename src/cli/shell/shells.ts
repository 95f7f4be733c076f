import type { ToldCommand } from '../tree/told-command.js';
import { bash } from './bash.js';
import { fish } from './fish.js';
import { zsh } from './zsh.js';

/** A shell that can be taught to complete. */
interface Shell {
  readonly name: string;
  /** The script that teaches it, from the program and its commands. */
  readonly script: (tree: readonly [ToldCommand, ...ToldCommand[]]) => string;
}

export const SHELLS: readonly Shell[] = [
  { name: 'bash', script: bash },
  { name: 'zsh', script: zsh },
  { name: 'fish', script: fish },
];
