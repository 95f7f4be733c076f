import type { Element } from 'xast';
import { type Attributes, x } from 'xastscript';
import { safeAddress } from '../body/addresses.js';
import { factsToJson } from '../json-facts.js';
import { timelineToJson } from '../timeline-json.js';
import type { Frame } from './frame.js';

/** The namespace of what Akoma Ntoso has no place for; names and values are those of the JSON output. */
const NAMESPACE = 'urn:agreement:akn:1';

/** Every fact of the frontmatter, where the agreement stands in time, and what is known of the acts it cites. */
export function proprietary({ plan, context }: Frame): Element {
  const { timeline, law, forced } = context;
  const { state, period, replacedBy, deadlines } = timelineToJson(timeline);
  const acts = plan.cited.acts.map(({ name, meanings: [{ number, status, act }] }) => ({
    name,
    number,
    status,
    from: act?.inForce.from?.day,
    repealed: act?.inForce.repealed?.day,
  }));
  const told = deadlines.map(({ why, ...deadline }) => ({ ...deadline, why: why[plan.locale] }));
  const facts = {
    computed: { asOf: timeline.day, lawAsOf: law.asOf, forced },
    ...factsToJson(plan.agreement),
    state,
    period,
    replacedBy,
    deadlines: told,
    acts,
  };
  const elements = Object.entries(facts).flatMap(([key, value]) => valuesOf(value).map((one) => element(key, one)));
  return x('proprietary', { source: '#tool', 'xmlns:agreement': NAMESPACE }, elements);
}

type Value = string | number | Attributes;

function valuesOf(value: Value | readonly Value[] | undefined): readonly Value[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value as Value];
}

/** A list is an element for each of its values. */
function element(key: string, value: Value): Element {
  const name = `agreement:${key}`;
  return typeof value === 'object' ? x(name, withSafeAddress(value)) : x(name, String(value));
}

/** Viewers of XML may make links of it. */
function withSafeAddress(value: Attributes): Attributes {
  const { href } = value;
  return typeof href === 'string' ? { ...value, href: safeAddress(href) } : value;
}
