import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import schema from '../../../schemas/manifest.schema.json' with { type: 'json' };
import { faultSentences } from '../../lib/schema-faults/fault-sentences.js';
import { schemaFaults } from '../../lib/schema-faults/faults.js';
import type { Format } from '../../lib/schema-faults/format.js';
import { MANIFEST_FAULTS, MANIFEST_NAME } from '../../locales/manifest-words.js';
import type { Text } from '../../model/locale.js';
import { MANIFEST, type Manifest } from '../../model/manifest.js';
import { validate } from '../../schemas/manifest.js';
import { leadsOut, realPath } from '../files/paths.js';
import { fill } from '../session.js';

/** A folder's manifest, or why it cannot be used; neither where there is none. */
interface ManifestReading {
  readonly manifest?: Manifest;
  readonly fault?: Text;
}

/** Reads the manifest of a folder (absolute). It may be a stranger's: what it says is true to its schema, and no more. */
export function readManifest(folder: string): ManifestReading {
  const file = join(folder, MANIFEST);
  try {
    const target = realPath(file);
    if (target === undefined) return {};
    if (leadsOut(file, folder)) return { fault: MANIFEST_FAULTS.linked };
    return statSync(target).isFile()
      ? parseManifest(readFileSync(target, 'utf8'))
      : { fault: MANIFEST_FAULTS.notAFile };
  } catch (error) {
    const { code = 'I/O' } = error as NodeJS.ErrnoException;
    return { fault: { sv: code, en: code } };
  }
}

function parseManifest(text: string): ManifestReading {
  const data = parseJson(text);
  if (data === undefined) return { fault: MANIFEST_FAULTS.notJson };
  const faults = schemaFaults(data, MANIFEST_FORMAT);
  // A manifest of another version may have any other fault as well.
  const fault = faults.find(({ pointer }) => pointer === '/formatVersion') ?? faults[0];
  return fault ? { fault: fill(SENTENCES, fault) } : { manifest: data as Manifest };
}

/** Undefined for what is no object. */
function parseJson(text: string): object | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Without examples of what to write: nobody writes a manifest by hand. */
const MANIFEST_FORMAT: Format = {
  schema: JSON.parse(JSON.stringify(schema, (key, value) => (key === 'examples' ? undefined : value))),
  errorsIn: (data) => (validate(data) ? [] : (validate.errors ?? [])),
  whole: MANIFEST_NAME,
  vocabulary: MANIFEST_NAME,
  swedish: {},
};

const SENTENCES = faultSentences(MANIFEST_FORMAT);
