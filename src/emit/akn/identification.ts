import type { Element } from 'xast';
import { x } from 'xastscript';
import { titleOf } from '../facts/state.js';
import type { Frame } from './frame.js';

/** A document within the agreement: its `eId`, and what it is called. */
interface Part {
  readonly eId: string;
  readonly title: string;
}

/** What the document is, by the levels of FRBR: the agreement, its text in a language, and this file. */
export function identification(frame: Frame, part?: Part): Element {
  const { iris, plan, context } = frame;
  const component = part === undefined ? 'main' : part.eId;
  const uris = (uri: string, whole: string) => [x('FRBRthis', { value: uri }), x('FRBRuri', { value: whole })];
  const authors = authorElements(frame);
  const title = part?.title ?? titleOf(plan.agreement, context);
  return x('identification', { source: '#tool' }, [
    x('FRBRWork', [
      ...uris(`${iris.work}/!${component}`, iris.work),
      x('FRBRalias', { name: 'title', value: title }),
      date(frame),
      ...authors,
      x('FRBRcountry', { value: 'se' }),
      x('FRBRsubtype', { value: 'overenskommelse' }),
      ...(part ? [] : plan.agreement.reference.map(({ number }) => x('FRBRnumber', { value: number }))),
      x('FRBRname', { value: part?.eId ?? iris.name }),
    ]),
    x('FRBRExpression', [
      ...uris(`${iris.expression}/!${component}`, iris.expression),
      date(frame),
      ...authors,
      ...(plan.agreement.version === undefined ? [] : [x('FRBRversionNumber', { value: plan.agreement.version })]),
      x('FRBRlanguage', { language: iris.language }),
    ]),
    x('FRBRManifestation', [
      ...uris(`${iris.expression}/!${component}.akn.xml`, `${iris.expression}.akn.xml`),
      x('FRBRdate', { date: plan.day, name: 'asOf' }),
      x('FRBRauthor', { href: publisherOf(frame) }),
      x('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ]);
}

/** A date is demanded: the day of adoption, else the day that the file speaks of, under a name that says which. */
function date({ iris, plan }: Frame): Element {
  const { adopted } = iris;
  return adopted ? x('FRBRdate', { date: adopted, name: 'adoption' }) : x('FRBRdate', { date: plan.day, name: 'asOf' });
}

/** The parties are the authors. */
function authorElements({ agents }: Frame): Element[] {
  const parties = agents.all.filter(({ kind }) => kind === 'party');
  const ids = parties.length > 0 ? parties.map(({ eId }) => eId) : ['unknown'];
  return ids.map((eId) => x('FRBRauthor', { href: `#${eId}` }));
}

function publisherOf({ context }: Frame): string {
  return context.theme?.organisation === undefined ? '#tool' : '#publisher';
}
