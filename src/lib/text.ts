/** Folds a text for comparison: composed (NFC), lower case, each run of white space as one space. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
