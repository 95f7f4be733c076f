import schema from '../../../schemas/frontmatter.schema.json' with { type: 'json' };
import { readPointer } from '../../lib/pointer.js';

/** What the schema of the frontmatter says of one value. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  /** In English, then ` / `, then in Swedish. */
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly required?: readonly string[];
  readonly anyOf?: readonly SchemaPart[];
}

/** The part of the schema for the value at a JSON Pointer; what a `$ref` leads to lies under its own words. */
export function schemaPart(pointer: string): SchemaPart {
  return readPointer(pointer).reduce((part, step) => resolve(childOf(part, step)), resolve(schema));
}

/** The keys that the map at a JSON Pointer may have. */
export function keysAt(pointer: string): readonly string[] {
  return Object.keys(schemaPart(pointer).properties ?? {});
}

function childOf({ properties = {}, items = {} }: SchemaPart, step: string): SchemaPart {
  return Object.hasOwn(properties, step) ? (properties[step] ?? {}) : items;
}

function resolve(part: SchemaPart): SchemaPart {
  const name = part.$ref?.replace('#/$defs/', '');
  const definitions: Readonly<Record<string, SchemaPart>> = schema.$defs;
  return name === undefined ? part : { ...definitions[name], ...part };
}
