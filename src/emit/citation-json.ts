import type { Act, InForce, Meaning, SuccessorLaw } from '../model/citation.js';
import type { Range } from '../model/place.js';

/**
 * What a citation says, where it stands and what it means, for other programs; spaces are ordinary ones. That something is
 * not known is a fact: it is null. `section` is the id of the section that it stands in, if it stands in one.
 */
export function citationToJson(meaning: Meaning, section: string | undefined) {
  const { citation, act, number, canonical, places, status, successor, fault } = meaning;
  return {
    text: citation.text,
    written: citation.written,
    canonical,
    kind: citation.work.kind,
    number: number ?? null,
    act: act ? actToJson(act) : null,
    range: rangeToJson(citation.range),
    section: section ?? null,
    uris: places.map(({ uri }) => uri),
    hrefs: places.map(({ href }) => href ?? null),
    status,
    inForce: act ? inForceToJson(act.inForce) : null,
    successor: successor ? successorToJson(successor) : null,
    fault: fault?.kind,
  };
}

function actToJson({ id, title, abbreviation, name }: Act) {
  return { id, title, name, abbreviation };
}

function rangeToJson({ start, end }: Range) {
  return {
    start: { line: start.line, column: start.column, offset: start.offset },
    end: { line: end.line, column: end.column, offset: end.offset },
  };
}

function inForceToJson({ from, repealed }: InForce) {
  return {
    from: from && { day: from.day, certainty: from.certainty },
    repealed: repealed && { day: repealed.day, certainty: repealed.certainty },
  };
}

function successorToJson({ canonical, uris, sure, exact }: SuccessorLaw) {
  return { canonical, uris, sure, exact };
}
