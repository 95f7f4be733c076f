import { MAN_WORDS as WORDS } from '../../locales/shell-words.js';
import type { Locale } from '../../model/locale.js';
import { TOOL } from '../tool.js';
import type { ToldCommand, ToldOption } from '../tree/told-command.js';
import { bold, entry, italic, roff } from './roff.js';

/** The manual page of the program, in the language that the tree tells itself in: `man` of section 1. Source: man-pages(7). */
export function manPage([program, ...commands]: readonly [ToldCommand, ...ToldCommand[]], locale: Locale): string {
  const { headings } = WORDS;
  const part = (heading: keyof typeof headings, text: string) => `.SH ${roff(headings[heading][locale])}\n${text}`;
  return [
    `.TH ${TOOL.name.toUpperCase()} 1 "" "${roff(`${TOOL.name} ${TOOL.version}`)}" "${roff(WORDS.manual[locale])}"\n`,
    part('name', `${TOOL.name} \\- ${roff(withoutStop(program.about))}\n`),
    part('synopsis', [program, ...commands].map(({ usage }) => synopsis(usage)).join('.br\n')),
    part('description', WORDS.description[locale].map(paragraph).join('')),
    part('commands', commands.map(commandPart).join('')),
    part('options', program.options.map(optionEntry).join('')),
    part('exit', entries(WORDS.exits, locale)),
    part('environment', entries(WORDS.environment, locale)),
    part('files', entries(WORDS.files, locale)),
    part('examples', entries(WORDS.examples, locale)),
  ].join('');
}

/** What stands after a dash in the first line has no full stop. */
function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** `agreement lint [options] [paths...]`, on one line. */
function synopsis(usage: string): string {
  const [name = '', ...others] = usage.split(' ');
  const words = others.map((word) => (/^[[<]/.test(word) ? italic(word) : bold(word)));
  return `${[bold(name), ...words].join(' ')}\n`;
}

function paragraph(text: string): string {
  return `.PP\n${roff(text)}\n`;
}

function commandPart({ name, about, arguments: places, options }: ToldCommand): string {
  const told = places.map((place) => entry(italic(place.usage), place.about));
  return `.SS ${roff(`${TOOL.name} ${name}`)}\n${roff(about)}\n${told.join('')}${options.map(optionEntry).join('')}`;
}

function optionEntry({ names, value, help }: ToldOption): string {
  const head = names.map(bold).join(', ');
  return entry(value ? `${head} ${italic(value.name)}` : head, help);
}

function entries(list: readonly Explained[], locale: Locale): string {
  return list.map(({ term, about }) => entry(bold(term), about[locale])).join('');
}

type Explained = (typeof WORDS)['exits' | 'environment' | 'files' | 'examples'][number];
