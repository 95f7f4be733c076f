/** A way that acts are called in running text. */
export interface ActName {
  /** `socialtjänstlagen`, `lag om psykiatrisk tvångsvård`, `SoL`; NFC, one space between words. */
  readonly words: string;
  /**
   * `name`: inflected as it stands (definite or indefinite), any case; `abbreviation`: in its own case or in capitals only;
   * `title`: words that are the act's name only inside quotation marks ("samverkan vid utskrivning från sluten hälso- och sjukvård").
   */
  readonly kind: 'name' | 'abbreviation' | 'title';
  /** SFS numbers of the acts that have the name, oldest first. */
  readonly acts: readonly string[];
  /** The right words, where these are wrong ("lagen om rättspsykiatrisk tvångsvård"). */
  readonly properly?: string;
}

/** Every name of the acts in the register. */
export function namesOfActs(): readonly ActName[] {
  return [];
}
