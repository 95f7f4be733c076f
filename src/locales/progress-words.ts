import type { Template } from '../model/locale.js';

/** How far a run has come. */
export const PROGRESS: Template<{ done: number; total: number }> = {
  sv: ({ done, total }) => `${done} av ${total} filer klara`,
  en: ({ done, total }) => `${done} of ${total} files done`,
};
