import type { Template } from '../model/locale.js';

/** What is wrong with `--format`, and with the files that reports are written to. */
export const REPORT_FILE_WORDS = {
  noFile: {
    sv: (format) =>
      `--format ${format} saknar filnamn: skriv ${format}FIL, eller bara ${format.slice(0, -1)} för standard ut`,
    en: (format) =>
      `--format ${format} has no file name: write ${format}FILE, or just ${format.slice(0, -1)} for standard output`,
  } as Template<string>,
  sameFile: {
    sv: (file) => `--format: två format ska skrivas till ${file}; ge dem var sin fil`,
    en: (file) => `--format: two formats are to be written to ${file}; give each a file of its own`,
  } as Template<string>,
  noSummary: {
    sv: ({ path, why }) => `sammanfattningen skrivs inte till ${path} (GITHUB_STEP_SUMMARY): ${why.sv}`,
    en: ({ path, why }) => `the summary is not written to ${path} (GITHUB_STEP_SUMMARY): ${why.en}`,
  } as Template<{ path: string; why: { sv: string; en: string } }>,
} as const;

/** Why a summary is not written. */
export const NO_SUMMARY_WHY = {
  notFile: { sv: 'det är ingen vanlig fil', en: 'it is no regular file' },
  input: { sv: 'filen läses av det här kommandot', en: 'the file is being read by this command' },
  full: {
    sv: 'filen skulle bli större än 1 MiB, och GitHub visar den inte då',
    en: 'the file would be larger than 1 MiB, and GitHub then does not show it',
  },
} as const;
