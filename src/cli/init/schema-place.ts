import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldersToRoot } from '../files/checkout.js';
import { pathFrom } from '../files/paths.js';

const SCHEMA = 'node_modules/agreement-cli/schemas/config.schema.json';

/** Where the schema of the config lies, from a folder: where the tool is installed there or above, or would be. */
export function schemaFrom(folder: string): string {
  const above = foldersToRoot(folder).find((one) => existsSync(join(one, SCHEMA))) ?? folder;
  const path = pathFrom(folder, join(above, SCHEMA));
  return path.startsWith('..') ? path : `./${path}`;
}
