import type { Citation, CitedPlace, Pinpoint, Publication } from '../model/citation.js';
import { fragmentOf } from './keys.js';
import { joined } from './numbers.js';
import { structureOf } from './structure.js';

/** Where a citation leads when `act` is the SFS number that is meant: one place for each pinpoint, else one for the work. */
export function placesOf(citation: Citation, act: string | undefined): readonly CitedPlace[] {
  const { work, pinpoints, range } = citation;
  if (work.kind === 'statute') {
    if (act === undefined) return [];
    if (pinpoints.length === 0) return [{ ...lagenNu(act), range }];
    return pinpoints.map((pinpoint) => ({ ...lagenNu(act, statuteFragment(act, pinpoint)), range: pinpoint.range }));
  }
  const address = addressOf(work);
  if (!address) return [];
  if (pinpoints.length === 0) return [{ ...address, range }];
  return pinpoints.map((pinpoint) => ({ ...at(address, work, partsOf(pinpoint)), range: pinpoint.range }));
}

/** The address of a provision, or of a whole act, by its key: `2025:400#K7P2`. */
export function uriOf(key: string): string {
  return `${LAGEN_NU}${key}`;
}

const LAGEN_NU = 'https://lagen.nu/';

type Address = Omit<CitedPlace, 'range'>;

function lagenNu(path: string, fragment = ''): Address {
  const uri = fragment === '' ? `${LAGEN_NU}${path}` : `${LAGEN_NU}${path}#${fragment}`;
  return { uri, href: uri };
}

/** A section without its chapter has no address in an act that is divided into chapters. */
function statuteFragment(act: string, pinpoint: Pinpoint): string {
  const { chapter, section } = pinpoint;
  const isLost = chapter === undefined && section !== undefined && structureOf(act)?.chaptered === true;
  return isLost ? '' : partsOf(pinpoint);
}

/** `K5P8aS1N2`; a punkt that no stycke is given for is in the first. Sentences have no address. */
function partsOf({ chapter, section, paragraph, item, page }: Pinpoint): string {
  if (page !== undefined) return `sid${joined(page)}`;
  const stycke = paragraph ?? (item === undefined ? undefined : 1);
  return [
    fragmentOf(chapter, section),
    stycke === undefined ? '' : `S${stycke}`,
    item === undefined ? '' : `N${joined(item)}`,
  ].join('');
}

/** Where publications of a kind are found; the identifiers without an address on the web are our own. */
const ADDRESSES: Readonly<Record<Publication['kind'], (series: string, number: string) => Address>> = {
  regulation: regulationAddress,
  prop: (_, number) => lagenNu(`prop/${number}`),
  sou: (_, number) => lagenNu(`sou/${number}`),
  ds: (_, number) => lagenNu(`ds/${number}`),
  dir: (_, number) => lagenNu(`dir/${number}`),
  bet: (_, number) => lagenNu(`bet/${number}`),
  rskr: (_, number) => lagenNu(`rskr/${number}`),
  skr: (_, number) => lagenNu(`skr/${number}`),
  meddelandeblad: (_, number) => ({ uri: `sos:meddelandeblad/${number.replace('/', '-')}`, href: undefined }),
  cirkular: (_, number) => ({ uri: `skr:cirkular/${number}`, href: undefined }),
  committee: (series, number) => ({ uri: `kommitte:${series} ${number}`, href: undefined }),
};

function addressOf({ kind, series, number }: Publication): Address | undefined {
  return number === undefined ? undefined : ADDRESSES[kind](series, number);
}

/** Socialstyrelsen's and the common series of the health authorities; those of other authorities are told by lagen.nu alone. */
function regulationAddress(series: string, number: string): Address {
  const name = series.toLowerCase();
  const { href } = lagenNu(`${name.replace('-', '')}/${number}`);
  const isOwn = name === 'sosfs' || name === 'hslf-fs';
  return isOwn ? { uri: `sos:${name}/${number}`, href } : lagenNu(`${name}/${number}`);
}

/** Regulations are published as a whole: only the identifier tells the provision. */
function at({ uri, href }: Address, { kind }: Publication, fragment: string): Address {
  if (fragment === '') return { uri, href };
  const isWhole = kind === 'regulation' || href === undefined;
  return { uri: `${uri}#${fragment}`, href: isWhole ? href : `${href}#${fragment}` };
}
