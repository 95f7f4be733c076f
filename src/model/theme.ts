/** How outputs look: what a public body puts on its own publications (`theme` in the config). */
export interface Theme {
  /** Who publishes. */
  readonly organisation: string | undefined;
  readonly logo: Logo | undefined;
  readonly colours: Readonly<Record<Scheme, Palette>>;
}

/** An image that is put into the outputs themselves. */
export interface Logo {
  readonly type: LogoType;
  readonly bytes: Uint8Array;
}

export type LogoType = 'image/svg+xml' | 'image/png' | 'image/jpeg';

/** What the reader's device asks for. Print and PDF are light. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/**
 * The colours of a scheme as `#rrggbb`: `paper` behind all, `fill` behind boxes and heads of tables; `ink`, `soft` (less important words),
 * `heading` and `link` for text; `line` for rules; `good`, `wait` and `bad` go with what is said in words.
 */
export type Palette = Readonly<Record<Colour, string>>;

export const COLOURS = ['paper', 'ink', 'soft', 'line', 'fill', 'heading', 'link', 'good', 'wait', 'bad'] as const;
export type Colour = (typeof COLOURS)[number];

/** What outputs look like when nothing else is said. */
export const PLAIN_THEME: Theme = {
  organisation: undefined,
  logo: undefined,
  colours: {
    light: {
      paper: '#ffffff',
      ink: '#1b1b1f',
      soft: '#55555e',
      line: '#c9c9d2',
      fill: '#f4f5f8',
      heading: '#1b1b1f',
      link: '#0b4f9e',
      good: '#1b6e3c',
      wait: '#8a5a00',
      bad: '#a3211b',
    },
    dark: {
      paper: '#15161a',
      ink: '#e8e8ec',
      soft: '#b0b0ba',
      line: '#44464f',
      fill: '#1f2127',
      heading: '#e8e8ec',
      link: '#93c1ff',
      good: '#7fd39c',
      wait: '#f0c165',
      bad: '#ff9b93',
    },
  },
};
