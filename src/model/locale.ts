/** The languages that every text a user can see is written in. */
export const LOCALES = ['sv', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** One text in every language. */
export type Text = Readonly<Record<Locale, string>>;

/** A text in every language that is made from data, such as a finding's message. */
export type Template<Data> = Readonly<Record<Locale, (data: Data) => string>>;
