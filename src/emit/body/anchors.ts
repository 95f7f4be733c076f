import { decodeUri } from '../../lib/decode-uri.js';
import type { Agreement } from '../../model/agreement.js';
import { everySection } from '../../model/section.js';

/** Where fragments lead in an output, and ids for what the output itself adds. */
export interface Anchors {
  /** The id that a link's fragment (without `#`) leads to; undefined when nothing in the output has it. */
  resolve(fragment: string): string | undefined;
  /** An id that no section or attachment of this agreement has or is reached by. */
  own(name: string): string;
}

export function anchorsOf(agreement: Agreement): Anchors {
  const targets = listTargets(agreement);
  const prefix = freePrefix('dok-', [...targets.keys()]);
  return {
    resolve: (fragment) => {
      const wanted = decodeUri(fragment).normalize('NFC');
      return targets.get(wanted) ?? targets.get(wanted.toLowerCase());
    },
    own: (name) => prefix + name,
  };
}

/** The id of an attachment that is listed, not written out as a section. */
export function attachmentId(number: string): string {
  return asId(`bilaga-${number.toLowerCase()}`);
}

/** The id of a footnote, which has one number in the whole document. */
export function noteId(number: number, anchors: Anchors): string {
  return anchors.own(`not-${number}`);
}

/** An anchor in the form that it has in outputs: composed (NFC), and of signs that HTML, addresses and Pandoc all take. */
export function asId(anchor: string): string {
  return anchor.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}\p{Pc}.:-]+/gu, '-');
}

/** Every anchor and the id it leads to; a section's own id wins over another's alias, and the first alias over the next. */
function listTargets({ attachments, references, sections }: Agreement): ReadonlyMap<string, string> {
  const all = [...everySection(sections)];
  return new Map([
    ...attachments.map(({ number }) => [attachmentId(number), attachmentId(number)] as const),
    ...all.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, asId(id)] as const)).reverse(),
    ...references.flatMap(({ target, form, resolved }) =>
      form === 'link' && resolved ? [[target, asId(resolved)] as const] : [],
    ),
    ...all.map(({ id }) => [id, asId(id)] as const),
  ]);
}

function freePrefix(prefix: string, taken: readonly string[]): string {
  return taken.some((anchor) => anchor.startsWith(prefix)) ? freePrefix(`dok-${prefix}`, taken) : prefix;
}
