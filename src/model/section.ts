import type { PhrasingContent, RootContent } from 'mdast';
import type { Located } from './place.js';
import type { Role } from './role.js';

/** A heading and all that stands under it. Its range is the heading's. */
export interface Section extends Located {
  /** The anchor in the outputs: the heading's own `{#id}`, else its number (`avsnitt-1-4`, `bilaga-2`), else its slug. Unique. */
  readonly id: string;
  /** Other anchors that lead here: the number's and the slug's, where they are not the `id`. */
  readonly aliases: readonly string[];
  /** The author's own `{#id}`. */
  readonly givenId: string | undefined;
  /** As printed, `1.4`; counted where none is typed. Undefined for attachments. */
  readonly number: string | undefined;
  /** The number typed in the heading, whether right or wrong. */
  readonly typedNumber: string | undefined;
  /** Set when the section is an attachment (`Bilaga 2 …`): its number. */
  readonly attachment: string | undefined;
  /** The heading's words without number and attributes, NFC. */
  readonly heading: string;
  /** The same as mdast, for outputs. */
  readonly title: readonly PhrasingContent[];
  /** As typed: 2 for `##`. */
  readonly depth: number;
  readonly roles: readonly Role[];
  /** Words after `role=` that are no role. */
  readonly unknownRoles: readonly UnknownRole[];
  /** What stands between the heading and the next one, without definitions of links and footnotes. */
  readonly content: readonly RootContent[];
  readonly sections: readonly Section[];
}

export interface UnknownRole extends Located {
  readonly name: string;
}

/** Every section of a tree, in reading order. */
export function* everySection(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* everySection(section.sections);
  }
}
