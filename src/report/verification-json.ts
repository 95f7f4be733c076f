import { safeJson } from '../lib/safe-json.js';
import type { Reporter } from '../model/reporter.js';
import type { Verification } from '../model/verification.js';

/** The version of the envelope; it changes when a field's meaning does. */
const VERSION = 1;

/** One JSON document; `docs/publish.md` describes it. `tool` made this, `builtBy` the manifest. */
export const verificationJson: Reporter<Verification> = {
  name: 'json',
  about: { sv: 'JSON för andra program', en: 'JSON for other programs' },
  report({ folder, manifest, differences, notes }, { tool }) {
    const { asOf, tool: builtBy, outputs, sources } = manifest;
    const summary = { outputs: outputs.length, sources: sources.length, differences: differences.length };
    return `${safeJson({ version: VERSION, tool, folder, asOf, builtBy, differences, notes, summary })}\n`;
  },
};
