import type { Template, Text } from '../model/locale.js';

/** Why git cannot tell what has changed, and what to do. A flag is `--since` or `--staged`. */
export const GIT_FAILURES = {
  noGit: {
    sv: (flag) => `${flag} behöver programmet git, som inte finns här: installera git, eller kör utan ${flag}`,
    en: (flag) => `${flag} needs the program git, which is not here: install git, or run without ${flag}`,
  } as Template<string>,
  noRepository: {
    sv: (flag) => `${flag} behöver git, men den här mappen ligger inte i något git-projekt: kör utan ${flag}`,
    en: (flag) => `${flag} needs git, but this folder is in no git repository: run without ${flag}`,
  } as Template<string>,
  bare: {
    sv: (flag) =>
      `${flag} behöver en utcheckad arbetskopia, men det här är bara git-projektets egna filer: kör i en klon`,
    en: (flag) => `${flag} needs a checkout, but these are git's own files only: run in a clone`,
  } as Template<string>,
  untrusted: {
    sv: (folder) =>
      `git litar inte på ${folder}, som en annan användare äger. Om du litar på mappen: git config --global --add safe.directory ${folder}`,
    en: (folder) =>
      `git does not trust ${folder}, which another user owns. If you trust the folder: git config --global --add safe.directory ${folder}`,
  } as Template<string>,
  unknown: {
    sv: ({ ref, near }) =>
      `--since ${ref}: git har ingen sådan gren, tagg eller version${near === undefined ? ' här. Kontrollera namnet, eller hämta den (git fetch; i GitHub Actions: fetch-depth: 0 för actions/checkout)' : `; menade du ${near}?`}`,
    en: ({ ref, near }) =>
      `--since ${ref}: git has no such branch, tag or commit${near === undefined ? ' here. Check the name, or fetch it (git fetch; in GitHub Actions: fetch-depth: 0 for actions/checkout)' : `; did you mean ${near}?`}`,
  } as Template<{ ref: string; near: string | undefined }>,
  shallow: {
    sv: (ref) =>
      `--since ${ref}: klonen är för kort för att visa var grenen börjar. Hämta hela historien: git fetch --unshallow, i GitHub Actions fetch-depth: 0 för actions/checkout, i GitLab GIT_DEPTH: 0`,
    en: (ref) =>
      `--since ${ref}: the clone is too shallow to show where the branch begins. Fetch all of its history: git fetch --unshallow, in GitHub Actions fetch-depth: 0 for actions/checkout, in GitLab GIT_DEPTH: 0`,
  } as Template<string>,
  unrelated: {
    sv: (ref) =>
      `--since ${ref}: det finns ingen version som både ${ref} och den här grenen bygger på: välj en annan gren`,
    en: (ref) => `--since ${ref}: there is no commit that both ${ref} and this branch build on: choose another branch`,
  } as Template<string>,
  failed: {
    sv: ({ command, said }) => `git ${command} misslyckades: ${said}`,
    en: ({ command, said }) => `git ${command} failed: ${said}`,
  } as Template<{ command: string; said: string }>,
} as const;

/** What the changes are changes to, in the notes below. */
export const CHANGED_SINCE = {
  since: { sv: (ref) => `har ändrats sedan ${ref}`, en: (ref) => `has changed since ${ref}` },
  staged: { sv: () => 'är med i nästa commit', en: () => 'is staged' },
} as const satisfies Record<string, Template<string>>;

/** What `--since` and `--staged` say on stderr. */
export const GIT_NOTES = {
  nothing: {
    sv: (changed) => `ingen överenskommelse ${changed.sv}: inget att granska`,
    en: (changed) => `no agreement ${changed.en}: nothing to check`,
  } as Template<Text>,
  ground: {
    sv: ({ file, changed }) => `${file} ${changed.sv}: alla filer granskas`,
    en: ({ file, changed }) => `${file} ${changed.en}: all files are checked`,
  } as Template<{ file: string; changed: Text }>,
} as const;
