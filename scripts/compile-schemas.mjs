// Compiles the schemas that are checked at run time into plain functions: compiling one at start would cost 150 ms.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const NAMES = ['frontmatter', 'config', 'profile', 'manifest', 'baseline'];

for (const name of NAMES) {
  const schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, code: { source: true, esm: true } });
  ajv.addSchema(schema);
  const contents = standaloneCode.default(ajv, { validate: schema.$id });
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile: `src/schemas/${name}.js`,
    logLevel: 'warning',
  });
}
