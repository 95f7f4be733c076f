import type { Text } from '../../model/locale.js';
import type { SchemaPart } from './schema-part.js';

/** One thing that ajv has to say of a value. */
export interface SchemaError {
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that is wrong, where it is the key and not its value. */
  readonly propertyName?: string;
  readonly message?: string;
}

/** A format that people write in YAML: its schema, and the words that its faults are told in. */
export interface Format {
  readonly schema: SchemaPart;
  /** All that the schema does not accept (ajv, with `allErrors`). */
  readonly errorsIn: (data: unknown) => readonly SchemaError[];
  /** What the outermost map is called. */
  readonly whole: Text;
  /** What has no such key when one is unknown there. */
  readonly vocabulary: Text;
  /** What to do with an unknown key there, when no other was meant; without it, the keys are listed. */
  readonly stray?: Text;
  /** Keys and words by what they are called in Swedish, for those who write them so. */
  readonly swedish: Readonly<Record<string, string>>;
}
