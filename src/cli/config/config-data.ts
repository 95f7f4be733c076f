import type { Colour, Scheme } from '../../model/theme.js';

/** What a config says, as `schemas/config.schema.json` describes it. */
export interface ConfigData {
  readonly agreements?: readonly string[];
  readonly horizon?: string;
  readonly coverage?: {
    readonly groups?: readonly { readonly id: string; readonly name: string }[];
    readonly parties?: readonly string[];
  };
  readonly theme?: ThemeData;
}

export interface ThemeData {
  readonly organisation?: string;
  readonly logo?: string;
  readonly colours?: Readonly<Partial<Record<Scheme, Readonly<Partial<Record<Colour, string>>>>>>;
}
