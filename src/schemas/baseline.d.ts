import type { SchemaError } from '../lib/schema-faults/format.js';

/** `schemas/baseline.schema.json`, compiled by `npm run build:schemas`; what is wrong is in `errors` until the next call. */
export const validate: {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
};
