import { basename } from 'node:path';
import { collect, type SourceFile } from '../../collect.js';
import { GIT_NOTES } from '../../locales/git-words.js';
import type { Agreement } from '../../model/agreement.js';
import { CONFIG_NAMES } from '../config/find-config.js';
import { fill, type Session } from '../session.js';
import type { Changes } from './changed.js';
import type { ChangedPath } from './changed-paths.js';
import { dependantsOf } from './dependants.js';
import type { GatheredFiles } from './gathered-files.js';
import { shownPath } from './paths.js';

/** Of the files that a command works on, those that have changed and those that depend on them; all, if the config has changed. */
export async function narrow(gathered: GatheredFiles, changes: Changes, session: Session): Promise<GatheredFiles> {
  const ground = changes.paths.map(changes.placeOf).find((file) => isGround(file, session));
  if (ground !== undefined) {
    session.note(fill(GIT_NOTES.ground, { file: shownPath(ground, session.world.cwd), changed: changes.told }));
    return gathered;
  }
  const { collection, given } = gathered;
  const members = collection.members.filter(({ path }) => changes.isChanged(path));
  const before = await agreementsBefore(gathered, changes);
  const depending = dependantsOf([...members.map((member) => member.agreement()), ...before], collection);
  const files = gathered.files.filter((file) => changes.isChanged(file) || depending.has(file));
  if (files.length + given.length === 0 && !changes.isStaged) session.note(fill(GIT_NOTES.nothing, changes.told));
  return { ...gathered, files };
}

/** Whether a file decides how all others are judged: a config, an ignore file, or what a config has led to. */
function isGround(file: string, session: Session): boolean {
  return GROUND.includes(basename(file)) || session.isGround(file);
}

const GROUND = [...CONFIG_NAMES, '.agreementignore'];

/** What changed files said before: they may be gone, or have had another id. */
async function agreementsBefore(gathered: GatheredFiles, changes: Changes): Promise<readonly Agreement[]> {
  const asked = gathered.collection.members.flatMap(({ path }) => changes.changeOf(path) ?? []);
  const documents = changes.paths.filter(({ path }) => path.endsWith('.md'));
  return collect(await textsBefore([...new Set([...asked, ...documents])], changes)).members.map((one) =>
    one.agreement(),
  );
}

async function textsBefore(paths: readonly ChangedPath[], changes: Changes): Promise<readonly SourceFile[]> {
  const ids = paths.flatMap(({ before }) => before ?? []);
  const contents = await changes.contents(ids);
  return paths.flatMap(({ path, before = '' }) => {
    const content = contents.get(before);
    return content ? [{ path, content }] : [];
  });
}
