/** One thing that ajv has to say of a value. */
export interface SchemaError {
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** `schemas/frontmatter.schema.json`, compiled by `npm run build:schemas`; what is wrong is in `errors` until the next call. */
export const validate: {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
};
