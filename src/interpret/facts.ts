import {
  type Adoption,
  type Agreement,
  type Attachment,
  PARTY_KINDS,
  type RelatedDocument,
  STATUSES,
  STATUTORY_GROUPS,
  type Validity,
} from '../model/agreement.js';
import type { Frontmatter } from '../model/source.js';
import { type Fact, factAt } from './fact.js';

/** The part of an agreement that the frontmatter tells. */
export type Facts = Pick<
  Agreement,
  | 'id'
  | 'title'
  | 'subtitle'
  | 'language'
  | 'profile'
  | 'status'
  | 'notice'
  | 'version'
  | 'reference'
  | 'parties'
  | 'targetGroups'
  | 'adopted'
  | 'validity'
  | 'renewal'
  | 'termination'
  | 'revision'
  | 'followUp'
  | 'replaces'
  | 'parent'
  | 'related'
  | 'attachments'
  | 'signatories'
>;

/** Profile and language of a document that names none (FORMAT.md). */
const DEFAULT_PROFILE = 'socialstyrelsen-2010-1';
const DEFAULT_LANGUAGE = 'sv';

/** Reads the facts of the frontmatter; what is missing or of the wrong kind is undefined or left out. */
export function readFacts(frontmatter: Frontmatter): Facts {
  const root = factAt(frontmatter, '');
  const at = (key: string) => root.get(key);
  return {
    id: at('id').text(),
    title: at('title').text(),
    subtitle: at('subtitle').text(),
    language: at('language').text() ?? DEFAULT_LANGUAGE,
    profile: readProfile(at('profile')),
    status: at('status').oneOf(STATUSES) ?? 'adopted',
    notice: at('notice').text(),
    version: at('version').text(),
    reference: readReference(at('reference')),
    parties: at('parties').named((item, name) => ({
      name,
      kind: item.get('kind').oneOf(PARTY_KINDS),
      organisationNumber: item.get('organisationNumber').text(),
      short: item.get('short').text(),
      range: item.range,
    })),
    targetGroups: at('targetGroups').named((item, name) => ({
      id: item.get('id').text(),
      name,
      statutory: item.get('statutory').oneOf(STATUTORY_GROUPS),
      range: item.range,
    })),
    adopted: readAdopted(at('adopted')),
    validity: at('validity').map(readValidity),
    renewal: at('renewal').map((renewal) => ({
      period: renewal.get('period').duration(),
      notice: renewal.get('notice').duration(),
      range: renewal.range,
    })),
    termination: at('termination').map((termination) => ({
      notice: termination.get('notice').duration(),
      effect: termination.get('effect').oneOf(['all', 'party'] as const),
      range: termination.range,
    })),
    revision: at('revision').map((revision) => ({
      latest: revision.get('latest').date(),
      planned: revision.get('planned').date(),
      range: revision.range,
    })),
    followUp: at('followUp').map((followUp) => ({
      every: followUp.get('every').duration(),
      first: followUp.get('first').date(),
      last: followUp.get('last').date(),
      responsible: followUp.get('responsible').text(),
      reportedTo: followUp.get('reportedTo').text(),
      range: followUp.range,
    })),
    replaces: at('replaces').maps(readRelated),
    parent: at('parent').text(),
    related: at('related').maps(readRelated),
    attachments: at('attachments').maps(readAttachment),
    signatories: at('signatories').maps((item) => ({
      party: item.get('party').text(),
      role: item.get('role').text(),
      name: item.get('name').text(),
      signed: item.get('signed').date(),
      range: item.range,
    })),
  };
}

/** `profile` names one, or lists several. */
function readProfile(fact: Fact): readonly string[] {
  const named = fact.text() ?? DEFAULT_PROFILE;
  const listed = fact.items().flatMap((item) => item.text() ?? []);
  return listed.length > 0 ? listed : [named];
}

/** `reference` is one register number, or a list of them by party. */
function readReference(fact: Fact): Facts['reference'] {
  const single = fact.text();
  if (single !== undefined) return [{ party: undefined, number: single, range: fact.range }];
  return fact.items().flatMap((item) => {
    const number = item.get('number').text();
    return number === undefined ? [] : [{ party: item.get('party').text(), number, range: item.range }];
  });
}

/** `adopted` is one date, or a list of decisions. */
function readAdopted(fact: Fact): readonly Adoption[] {
  const date = fact.date();
  if (date) return [{ by: undefined, date, reference: undefined, range: fact.range }];
  return fact.maps((item) => ({
    by: item.get('by').text(),
    date: item.get('date').date(),
    reference: item.get('reference').text(),
    range: item.range,
  }));
}

function readValidity(fact: Fact): Validity {
  const from = fact.get('from');
  return {
    from: from.text() === 'signature' ? 'signature' : from.date(),
    to: fact.get('to').date(),
    untilFurtherNotice: fact.get('untilFurtherNotice').isTrue(),
    range: fact.range,
  };
}

function readRelated(fact: Fact): RelatedDocument {
  return {
    id: fact.get('id').text(),
    title: fact.get('title').text(),
    href: fact.get('href').text(),
    adopted: fact.get('adopted').date(),
    range: fact.range,
  };
}

/** An attachment without a number has its place in the list as number. */
function readAttachment(fact: Fact, index: number): Attachment {
  return {
    number: fact.get('number').text() ?? String(index + 1),
    title: fact.get('title').text(),
    href: fact.get('href').text(),
    range: fact.range,
  };
}
