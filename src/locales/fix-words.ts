import type { Template } from '../model/locale.js';

interface Count {
  readonly changes: number;
  readonly files: number;
}

/** What `lint --fix` and `lint --fix-dry-run` say on stderr. */
export const FIX_NOTES = {
  made: { sv: (count) => changesIn(count).sv, en: (count) => changesIn(count).en } as Template<Count>,
  shown: {
    sv: (count) => `${changesIn(count).sv} att göra: inget är ändrat än, --fix gör det`,
    en: (count) => `${changesIn(count).en} to make: nothing is changed yet, --fix does it`,
  } as Template<Count>,
  linkedOut: {
    sv: (path) => `${path} är en länk ut ur projektet och ändras inte: rätta filen där den ligger`,
    en: (path) => `${path} is a link out of the project and is not changed: fix the file where it lies`,
  } as Template<string>,
  changed: {
    sv: (path) => `${path} har ändrats medan den granskades och skrivs inte över: kör kommandot igen`,
    en: (path) => `${path} has changed while it was checked and is not overwritten: run the command again`,
  } as Template<string>,
  unreadInput: {
    sv: () => 'standard in är inte text i UTF-8, eller är för stor, så det finns ingen text att skriva ut',
    en: () => 'standard input is no UTF-8 text, or too large, so there is no text to write out',
  } as Template<undefined>,
} as const;

function changesIn({ changes, files }: Count): { readonly sv: string; readonly en: string } {
  return {
    sv: `${changes} ${changes === 1 ? 'ändring' : 'ändringar'} i ${files} ${files === 1 ? 'fil' : 'filer'}`,
    en: `${changes} ${changes === 1 ? 'change' : 'changes'} in ${files} ${files === 1 ? 'file' : 'files'}`,
  };
}
