import { PAGE_WORDS } from '../../locales/page-words.js';
import { STATE_WORDS } from '../../locales/time-words.js';
import type { Agreement, Party, RegisterNumber } from '../../model/agreement.js';
import type { EmitContext } from '../../model/emitter.js';
import { safeAddress } from '../body/addresses.js';
import { workAddress } from '../body/citation-links.js';
import { languageOf } from '../body/language.js';
import type { Plan } from '../body/plan.js';
import { stateWords, titleOf } from '../facts/state.js';
import type { CitedWork } from '../law/cited.js';
import { datesOf, periodOf } from './dates.js';
import { type RelatedWork, relationsOf } from './related-works.js';

/**
 * What a page is about, in the terms of schema.org, and of DCMI Metadata Terms for what they lack. Only what the agreement states
 * and where it stands on the day; what is undefined or empty is left out.
 */
export function linkedData(plan: Plan, context: EmitContext): object {
  const { agreement, locale, cited } = plan;
  const { replaces, parent, related } = relationsOf(agreement, context);
  return withoutEmpty({
    '@context': ['https://schema.org', { dcterms: 'http://purl.org/dc/terms/' }],
    '@type': 'DigitalDocument',
    name: titleOf(agreement, context),
    alternativeHeadline: agreement.subtitle,
    description: agreement.notice,
    genre: PAGE_WORDS.kind[locale],
    identifier: [...(agreement.id === undefined ? [] : [agreement.id]), ...agreement.reference.map(registerNumber)],
    inLanguage: languageOf(agreement.language),
    version: agreement.version,
    creativeWorkStatus: statusOf(agreement, context),
    dateCreated: datesOf(agreement),
    temporalCoverage: periodOf(agreement),
    creator: agreement.parties.map(organisation),
    publisher: context.theme?.organisation && { '@type': 'Organization', name: context.theme.organisation },
    isBasedOn: parent.map(workData),
    'dcterms:replaces': replaces.map(workData),
    'dcterms:relation': related.map(workData),
    citation: [
      ...cited.acts.map((work) => citedData(work, 'Legislation')),
      ...cited.sources.map((work) => citedData(work, 'CreativeWork')),
    ],
  });
}

function withoutEmpty(data: Readonly<Record<string, unknown>>): object {
  const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(data).filter(([, value]) => !isEmpty(value)));
}

/** "UTKAST", or where it stands in a word or two. */
function statusOf(agreement: Agreement, context: EmitContext): string {
  return stateWords(agreement, context).mark ?? STATE_WORDS[context.timeline.state][context.locale];
}

function registerNumber({ number }: RegisterNumber): object {
  return { '@type': 'PropertyValue', propertyID: 'diarienummer', value: number };
}

const PUBLIC = ['region', 'municipality', 'authority'] as const satisfies readonly Party['kind'][];

function organisation({ name, kind, organisationNumber }: Party): object {
  const isPublic = PUBLIC.some((one) => one === kind);
  const identifier = organisationNumber && {
    '@type': 'PropertyValue',
    propertyID: 'organisationsnummer',
    value: organisationNumber,
  };
  return withoutEmpty({ '@type': isPublic ? 'GovernmentOrganization' : 'Organization', name, identifier });
}

function workData({ name, identifier, url }: RelatedWork): object {
  return withoutEmpty({ '@type': 'DigitalDocument', name, identifier, url });
}

function citedData({ name, meanings }: CitedWork, type: 'Legislation' | 'CreativeWork'): object {
  const address = workAddress(meanings.flatMap(({ places }) => places));
  const url = address === undefined ? undefined : safeAddress(address);
  const number = meanings[0].number;
  return withoutEmpty({
    '@type': type,
    name,
    ...(type === 'Legislation' && { legislationIdentifier: number }),
    url,
  });
}
