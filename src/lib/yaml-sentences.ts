import type { Template } from '../model/locale.js';
import type { FrontmatterProblemKind } from '../model/source.js';

/** The problems that any YAML can have, whatever it is for. */
type YamlProblemKind = Exclude<
  FrontmatterProblemKind,
  'missing' | 'unclosed' | 'blank-before' | 'indented' | 'not-a-map'
>;

/** What is wrong with YAML, and the cure, for each kind of problem and the words it is about. */
export const YAML_SENTENCES: Readonly<Record<YamlProblemKind, Template<string>>> = {
  tab: {
    sv: () => 'Raden är indragen med en tabb, men YAML tillåter bara blanksteg. Byt tabben mot två blanksteg.',
    en: () => 'The line is indented by a tab, but YAML allows only spaces. Change the tab to two spaces.',
  },
  'duplicate-key': {
    sv: (key) => `Nyckeln ”${key}” står två gånger, och då är det oklart vad som gäller. Behåll en av dem.`,
    en: (key) => `The key “${key}” is there twice, so it is unclear which one counts. Keep one of them.`,
  },
  alias: {
    sv: (words) =>
      `”${words}” läses som ett YAML-ankare, och sådana ingår inte i formatet. Skriv ut värdet; är det en text som börjar med & eller *, sätt citattecken runt den.`,
    en: (words) =>
      `“${words}” is read as a YAML anchor or alias, which the format does not have. Write the value out; if it is a text that begins with & or *, put quotation marks round it.`,
  },
  tag: {
    sv: (words) =>
      `”${words}” läses som en YAML-tagg, och sådana ingår inte i formatet. Ta bort taggen; är det en text som börjar med !, sätt citattecken runt den.`,
    en: (words) =>
      `“${words}” is read as a YAML tag, which the format does not have. Remove the tag; if it is a text that begins with !, put quotation marks round it.`,
  },
  colon: {
    sv: (words) =>
      `Värdet innehåller ett kolon, som YAML läser som en ny nyckel. Sätt citattecken runt värdet: "${words}".`,
    en: (words) =>
      `The value has a colon, which YAML reads as a new key. Put quotation marks round the value: "${words}".`,
  },
  quote: {
    sv: (words) => `Citattecknet i ”${words}” har inget slut. Skriv ett likadant citattecken sist i värdet.`,
    en: (words) => `The quotation mark in “${words}” never ends. Write one like it at the end of the value.`,
  },
  bracket: {
    sv: (bracket) => `Tecknet ${bracket} har inget slut. Skriv ${bracket === '[' ? ']' : '}'} efter det sista värdet.`,
    en: (bracket) => `The ${bracket} never ends. Write ${bracket === '[' ? ']' : '}'} after the last value.`,
  },
  indentation: {
    sv: () => 'Indraget stämmer inte. Dra in raden lika långt som de andra uppgifterna på samma nivå.',
    en: () => 'The indentation is wrong. Indent the line as far as the other facts of its level.',
  },
  yaml: {
    sv: (words) =>
      `YAML går inte att läsa vid ”${words}”. Varje rad ska vara nyckel: värde; har värdet specialtecken, sätt citattecken runt det.`,
    en: (words) =>
      `YAML cannot be read at “${words}”. Every line must be key: value; if the value has special characters, put quotation marks round it.`,
  },
};
