import { join, posix, resolve } from 'node:path';
import { INIT_NOTES } from '../../locales/init-words.js';
import type { Agreement } from '../../model/agreement.js';
import type { Day } from '../../model/day.js';
import type { Profile } from '../../model/profile.js';
import { PROFILES } from '../../profiles/profiles.js';
import { choose } from '../choose.js';
import { Failure } from '../failure.js';
import { foldersToRoot } from '../files/checkout.js';
import { pathFrom, shownPath } from '../files/paths.js';
import { fill, type Session } from '../session.js';
import { agreementTemplate } from './agreement-template.js';
import { additionFor } from './ci-additions.js';
import { CHECKS, type CiService, ciFiles } from './ci-templates.js';
import { configTemplate } from './config-template.js';
import { chooseId, chooseParent } from './identity.js';
import { type Known, knownIn } from './known.js';
import { nextSteps, type Unchecked } from './next-steps.js';
import { schemaFrom } from './schema-place.js';
import { writeAll } from './write-all.js';
import type { NewFile } from './write-new.js';

export interface InitOptions {
  /** The name of one of ours, or of the folder's own config. */
  readonly profile: string;
  readonly id: string | undefined;
  readonly parent: string | undefined;
  readonly ci: CiService;
  readonly day: Day;
}

/**
 * Writes what a folder needs to begin: a first agreement, a config and a check in CI. What is there stays as it is. In a folder
 * that has agreements another one is written only when it is asked for, by its id or its parent.
 */
export async function initFolder(shown: string, options: InitOptions, session: Session): Promise<void> {
  const folder = resolve(session.world.cwd, shown);
  const known = await knownIn(folder, session);
  const profile = choose('--profile', options.profile, [...PROFILES, ...known.profiles]);
  const parent = chooseParent({ ...options, profile }, known.collection);
  const agreement = chooseAgreement(folder, options, known);
  const plan: Plan = { ...options, profile, folder, known, parent, agreement };
  const written = await writeAll(planned(plan, session), session);
  const unchecked = uncheckedIn(plan, written);
  session.world.stdout.write(nextSteps({ ...plan, shown, written, unchecked }, session.locale));
}

/** A new agreement. */
interface Named {
  readonly id: string;
  /** From the folder, with `/`. */
  readonly path: string;
}

interface Plan extends Pick<InitOptions, 'ci' | 'day'> {
  readonly profile: Profile;
  /** Absolute. */
  readonly folder: string;
  readonly known: Known;
  readonly parent: Agreement | undefined;
  readonly agreement: Named | undefined;
}

/** Fails where another file has the id. */
function chooseAgreement(folder: string, options: InitOptions, { collection, home }: Known): Named | undefined {
  const id = chooseId(options, collection);
  if (id === undefined) return undefined;
  const path = posix.join(home, `${id}.md`);
  const other = collection.withId(id).find((member) => resolve(folder, member.path) !== resolve(folder, path));
  if (other) throw new Failure(fill(INIT_NOTES.sameId, { id, path: other.path }));
  return { id, path };
}

/** Every file, in the order in which they are told. */
function planned(plan: Plan, session: Session): readonly NewFile[] {
  const { folder, known, agreement, ci } = plan;
  const { locale } = session;
  const [root, inner] = checkoutOf(folder);
  const own = [
    ...(agreement ? [{ path: agreement.path, content: agreementTemplate({ ...plan, ...agreement }, locale) }] : []),
    {
      path: known.config ?? 'agreement.config.yaml',
      content: configTemplate({ schema: schemaFrom(folder), draft: agreement?.path }, locale),
    },
  ].map((file) => ({ root: folder, ...file }));
  const ofCheckout = ciFiles(ci, inner, locale).map((file) => ({ root, ...file }));
  return [...own, ...ofCheckout].map((file) => ({
    ...file,
    shown: shownPath(join(file.root, file.path), session.world.cwd),
  }));
}

/** What the check lacks, where it was there before and is of other folders. */
function uncheckedIn({ ci, folder }: Plan, written: readonly NewFile[]): Unchecked | undefined {
  if (ci === 'none' || written.some(({ path }) => path === CHECKS[ci])) return undefined;
  const [root, inner] = checkoutOf(folder);
  const addition = additionFor(ci, root, inner);
  return addition === undefined ? undefined : { check: CHECKS[ci], folder: inner || '.', addition };
}

/** The root of a folder's checkout, where services look for what they are to run, and the folder from there. */
function checkoutOf(folder: string): readonly [string, string] {
  const root = foldersToRoot(folder).at(-1) ?? folder;
  return [root, pathFrom(root, folder)];
}
