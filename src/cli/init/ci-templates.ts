import { shellWord } from '../../lib/shell-word.js';
import { CI_TEMPLATES as WORDS } from '../../locales/init-words.js';
import type { Locale } from '../../model/locale.js';
import { comment } from './comment.js';

/** Where a check runs when files are pushed. */
export const CI_SERVICES = ['github', 'gitlab', 'none'] as const;
export type CiService = (typeof CI_SERVICES)[number];
export type CheckingService = Exclude<CiService, 'none'>;

/** The file of a service's check, from the root of the checkout. */
export const CHECKS: Readonly<Record<CheckingService, string>> = {
  github: '.github/workflows/agreement.yml',
  gitlab: '.gitlab/agreement.yml',
};

interface CiFile {
  /** From the root of the checkout. */
  readonly path: string;
  readonly content: string;
}

/**
 * The files that make a service check the agreements on every change and every night. `folder` is where the config lies, from
 * the root of the checkout; empty for the root itself.
 */
export function ciFiles(service: CiService, folder: string, locale: Locale): readonly CiFile[] {
  return TEMPLATES[service](folder, locale);
}

const TEMPLATES: Readonly<Record<CiService, (folder: string, locale: Locale) => readonly CiFile[]>> = {
  github: (folder, locale) => [{ path: CHECKS.github, content: workflow(folder, locale) }],
  gitlab: (folder, locale) => [
    { path: CHECKS.gitlab, content: gitlabJob(folder, locale) },
    { path: '.gitlab-ci.yml', content: `${comment(WORDS.include[locale])}${GITLAB_INCLUDE}` },
  ],
  none: () => [],
};

/** What makes GitLab read the job. */
export const GITLAB_INCLUDE = `include:\n  - local: ${CHECKS.gitlab}\n`;

/** The version that the lock file names; never a package of another name that `npx` would fetch. */
const AGREEMENT = 'npx --no -- agreement';
export const LINT_ON_GITHUB = `${AGREEMENT} lint --format github`;

function workflow(folder: string, locale: Locale): string {
  const defaults = folder && `defaults:\n  run:\n    working-directory: ${runIn(folder)}\n`;
  return `${comment(`${WORDS.github[locale]} ${WORDS.version[locale]}`)}name: ${WORDS.name[locale]}
on:
  pull_request:
  push:
    branches: [main, master]
  schedule:
    - cron: '17 3 * * *'
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true
${defaults}jobs:
  lint:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 22
          cache: npm
          cache-dependency-path: '**/package-lock.json'
      - run: npm ci
      - run: ${LINT_ON_GITHUB}
`;
}

/** A folder to run in. GitHub reads an expression wherever it sees the start of one. */
export function runIn(folder: string): string {
  return JSON.stringify(folder).replaceAll('${{', `\${{ '\${{' }}`);
}

function gitlabJob(folder: string, locale: Locale): string {
  return `${comment(`${WORDS.gitlab[locale]} ${WORDS.version[locale]}`)}agreement:
  image: node:22
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_PIPELINE_SOURCE == "schedule"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  cache:
    key: agreement-npm
    paths: [.npm/]
  script:
${gitlabScript(folder)}  artifacts:
    when: always
    reports:
      codequality: ${QUALITY}
      junit: ${JUNIT}
`;
}

/** The lines of a job's script. */
export function gitlabScript(folder: string): string {
  const enter = folder && `    - ${JSON.stringify(`cd -- ${shellWord(folder)}`)}\n`;
  const lint = `${AGREEMENT} lint --format pretty --format "gitlab=$CI_PROJECT_DIR/${QUALITY}" --format "junit=$CI_PROJECT_DIR/${JUNIT}"`;
  return `${enter}    - npm ci --cache "$CI_PROJECT_DIR/.npm" --prefer-offline\n    - ${lint}\n`;
}

const QUALITY = 'gl-code-quality-report.json';
const JUNIT = 'agreement-junit.xml';
