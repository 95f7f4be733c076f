import { SEVERITIES } from '../../model/finding.js';
import type { FileOptions, ReportOptions, RuleOptions } from '../options.js';

/** The flags of `agreement lint`. */
export interface LintOptions extends FileOptions, RuleOptions, ReportOptions {
  readonly failOn: (typeof FAIL_LEVELS)[number];
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly since?: string;
  readonly staged?: true;
  readonly cache?: true;
  readonly cacheLocation?: string;
}

/** What `--fail-on` takes. */
export const FAIL_LEVELS = [...SEVERITIES, 'never'] as const;
