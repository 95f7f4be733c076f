import type { Reporter } from '../model/reporter.js';
import type { Verification } from '../model/verification.js';
import { verificationJson } from './verification-json.js';
import { verificationLines } from './verification-lines.js';

/** Every way to tell a verification; the first is taken where none is named. */
export const VERIFICATION_REPORTERS: readonly Reporter<Verification>[] = [verificationLines, verificationJson];
