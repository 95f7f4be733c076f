import { readPointer } from '../pointer.js';

/** What a schema says of one value. */
export interface SchemaPart {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaPart>>;
  readonly type?: string | readonly string[];
  /** In English, then ` / `, then in Swedish. */
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly additionalProperties?: boolean | SchemaPart;
  readonly required?: readonly string[];
  readonly anyOf?: readonly SchemaPart[];
}

/** The part of a schema for the value at a JSON Pointer; what a `$ref` leads to lies under its own words. */
export function schemaPart(schema: SchemaPart, pointer: string): SchemaPart {
  const resolve = (part: SchemaPart): SchemaPart => {
    const name = part.$ref?.replace('#/$defs/', '');
    return name === undefined ? part : { ...schema.$defs?.[name], ...part };
  };
  return readPointer(pointer).reduce((part, step) => resolve(childOf(part, step)), resolve(schema));
}

/** The keys that the map at a JSON Pointer may have. */
export function keysAt(schema: SchemaPart, pointer: string): readonly string[] {
  return Object.keys(schemaPart(schema, pointer).properties ?? {});
}

function childOf({ properties = {}, items, additionalProperties }: SchemaPart, step: string): SchemaPart {
  if (Object.hasOwn(properties, step)) return properties[step] ?? {};
  return items ?? (typeof additionalProperties === 'object' ? additionalProperties : {});
}
