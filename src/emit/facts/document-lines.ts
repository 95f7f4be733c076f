import type { Text } from 'mdast';
import { FACT_WORDS as WORDS } from '../../locales/fact-words.js';
import type { Agreement } from '../../model/agreement.js';
import type { Locale } from '../../model/locale.js';
import { date, type Line, labelled, listed, text } from './pieces.js';

export function parties({ parties }: Agreement, locale: Locale): readonly Line[] {
  return parties.map(({ name, short, organisationNumber }) => {
    const called = short !== undefined && `${WORDS.calledInText[locale]}: ${short}`;
    const numbered = organisationNumber !== undefined && `${WORDS.organisationNumber[locale]} ${organisationNumber}`;
    const more = [called, numbered].filter(Boolean).join(', ');
    return [text(more ? `${name} (${more})` : name)];
  });
}

export function targetGroups({ targetGroups }: Agreement, locale: Locale): readonly Line[] {
  return targetGroups.map(({ name, statutory }) => [text(statutory ? `${name} (${WORDS.statutory[locale]})` : name)]);
}

export function adopted({ adopted }: Agreement): readonly Line[] {
  return adopted
    .map(({ by, date: day, reference }) => listed(words(by), day && date(day), words(reference)))
    .filter((line) => line.length > 0);
}

export function reference({ reference }: Agreement): readonly Line[] {
  return reference.map(({ party, number }) => (party ? labelled(party, text(number)) : [text(number)]));
}

export function version({ version }: Agreement): readonly Line[] {
  return version === undefined ? [] : [[text(version)]];
}

function words(value: string | undefined): Text | undefined {
  return value === undefined ? undefined : text(value);
}
