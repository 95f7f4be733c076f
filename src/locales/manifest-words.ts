import type { Template, Text } from '../model/locale.js';

/** What the manifest is called in sentences on its faults. */
export const MANIFEST_NAME: Text = { sv: 'manifestet', en: 'the manifest' };

/** What is wrong with a manifest as a file. */
export const MANIFEST_NOTES = {
  none: {
    sv: (path) => `${path} finns inte: ange mappen som agreement build skrev i`,
    en: (path) => `${path} does not exist: name the folder that agreement build wrote in`,
  } as Template<string>,
  faulty: {
    sv: ({ path, fault }) =>
      `${path} går inte att använda (${fault.sv.replace(/\.$/, '')}): bygg mappen på nytt med agreement build`,
    en: ({ path, fault }) =>
      `${path} cannot be used (${fault.en.replace(/\.$/, '')}): build the folder again by agreement build`,
  } as Template<{ path: string; fault: Text }>,
  foreign: {
    sv: ({ path, fault }) =>
      `${path} är inget manifest som agreement känner igen, och skrivs inte över (${fault.sv.replace(/\.$/, '')}). Ta bort filen, eller välj en annan mapp med --out`,
    en: ({ path, fault }) =>
      `${path} is no manifest that agreement knows, and is not overwritten (${fault.en.replace(/\.$/, '')}). Remove the file, or choose another folder by --out`,
  } as Template<{ path: string; fault: Text }>,
} as const;

/** Why a manifest cannot be used. */
export const MANIFEST_FAULTS = {
  notAFile: { sv: 'det är ingen fil', en: 'it is not a file' },
  linked: { sv: 'det är en länk ut ur mappen', en: 'it is a link out of the folder' },
  notJson: { sv: 'det är inget JSON-objekt', en: 'it is no JSON object' },
} as const satisfies Record<string, Text>;
