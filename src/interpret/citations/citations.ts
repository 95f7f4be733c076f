import type { Citation, LoosePinpoint } from '../../model/citation.js';
import type { SourceDocument } from '../../model/source.js';

export function findCitations(_source: SourceDocument, _baseAct: string | undefined): { readonly citations: readonly Citation[]; readonly loosePinpoints: readonly LoosePinpoint[] } {
  return { citations: [], loosePinpoints: [] };
}
