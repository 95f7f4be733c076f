import type { RuleSettings } from '../../model/finding.js';
import type { Locale } from '../../model/locale.js';
import type { Colour, Scheme } from '../../model/theme.js';

/** What a config says, as `schemas/config.schema.json` describes it. */
export interface ConfigData {
  readonly extends?: string | readonly string[];
  readonly agreements?: readonly string[];
  readonly horizon?: string;
  readonly locale?: Locale;
  readonly profiles?: readonly string[];
  readonly rules?: RuleSettings;
  readonly overrides?: readonly OverrideData[];
  readonly coverage?: {
    readonly groups?: readonly { readonly id: string; readonly name: string }[];
    readonly parties?: readonly string[];
  };
  readonly theme?: ThemeData;
}

export interface OverrideData {
  readonly files: readonly string[];
  readonly rules: RuleSettings;
}

export interface ThemeData {
  readonly organisation?: string;
  readonly logo?: string;
  readonly colours?: Readonly<Partial<Record<Scheme, Readonly<Partial<Record<Colour, string>>>>>>;
}
