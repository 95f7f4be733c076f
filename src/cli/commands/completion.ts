import type { Command } from 'commander';
import type { Session } from '../session.js';

/** `agreement completion`. */
export function define(_command: Command, _session: Session): void {}
