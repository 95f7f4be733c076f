import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closedFolders } from '../../src/cli/files/closed-folders.js';
import { folder, run } from '../support/run.js';
import { CLEAN } from '../support/sample.js';

it('tells of what is no folder that can be looked into', () => {
  const root = folder({ 'a/b/c.md': CLEAN, 'node_modules/x/y.md': CLEAN });
  expect([...closedFolders(root, () => false)]).toEqual([]);
  expect([...closedFolders(join(root, 'gone'), () => false)]).toEqual([{ folder: join(root, 'gone'), code: 'ENOENT' }]);
});

it.skipIf(process.getuid?.() === 0)(
  'is not passed over in silence (skipped as root, who may look into all)',
  async () => {
    const cwd = folder({ 'agreements/a.md': CLEAN, 'agreements/b/c.md': CLEAN });
    chmodSync(join(cwd, 'agreements/b'), 0);
    const { code, stderr } = await run(['lint'], { cwd });
    chmodSync(join(cwd, 'agreements/b'), 0o700);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'agreement: agreements/b cannot be read (EACCES)\n' });
  },
);
