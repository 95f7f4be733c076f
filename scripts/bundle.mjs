// Bundles the command and the library into dist/, each from one file and shared chunks, with the notices of what is inside.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { agreement: 'bin/agreement.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  // Some of what is bundled is CommonJS and asks for Node's own modules by `require`.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
});
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', notices(Object.keys(metafile.inputs)));
writeManual('dist/man/agreement.1', 'en');
writeManual('dist/man/sv/man1/agreement.1', 'sv');

/** The manual page, as the bundle itself tells it. */
function writeManual(file, locale) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, execFileSync(process.execPath, ['dist/agreement.js', 'man', '--locale', locale]));
}

/** The licence of every package that a bundle carries code of. */
function notices(inputs) {
  const folders = new Set(inputs.flatMap((input) => /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  return [...folders].sort().map(notice).join('\n\n---\n\n');
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})\n\n${licenceText(folder)}`;
}

function licenceText(folder) {
  for (const file of ['license', 'LICENSE', 'LICENSE.md', 'license.md', 'LICENSE.txt', 'LICENSE-MIT', 'license-mit']) {
    try {
      return readFileSync(join(folder, file), 'utf8').trim();
    } catch {}
  }
  throw new Error(`no licence text in ${dirname(folder)}: ${folder}`);
}
