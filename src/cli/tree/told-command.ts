import type { Command, Help, Option } from 'commander';
import { RULES } from '../../check/rules.js';
import { LEVELS } from '../../model/finding.js';

/** A command as its help tells of it. */
export interface ToldCommand {
  /** Empty for the program itself. */
  readonly name: string;
  readonly about: string;
  /** How it is called, in the session's language: `agreement lint [options] [paths...]`. */
  readonly usage: string;
  readonly arguments: readonly ToldArgument[];
  readonly options: readonly ToldOption[];
}

export interface ToldArgument {
  /** As the usage line writes it, in the session's language: `[paths...]`. */
  readonly usage: string;
  readonly isList: boolean;
  /** With the words that can be written and the default. */
  readonly about: string;
  readonly value: ToldValue;
}

export interface ToldOption {
  /** As they are written: `-f`, `--format`. */
  readonly names: readonly string[];
  readonly about: string;
  /** The same with the words that can be written and the default. */
  readonly help: string;
  /** Undefined for one that stands alone. */
  readonly value: ToldValue | undefined;
}

/** What can be written in a place. */
export interface ToldValue {
  /** As the help names it, in the session's language: `name[=file]`. */
  readonly name: string;
  readonly kind: ValueKind;
  /** The words that can be written; for a setting, those before `=`. */
  readonly words: readonly string[];
  /** For a setting, the words after `=`. */
  readonly settings: readonly string[];
}

/**
 * `choice`: one of the words; `choices`: some of them with commas between; `report`: one of them, and perhaps `=` and a file;
 * `setting`: one of them, `=`, and one of the settings; `text`: what no shell can know.
 */
type ValueKind = 'choice' | 'choices' | 'report' | 'setting' | 'file' | 'folder' | 'text';

/** The program and its commands. */
export function toldTree(program: Command): readonly [ToldCommand, ...ToldCommand[]] {
  return [toldCommand(program, ''), ...program.commands.map((command) => toldCommand(command, command.name()))];
}

/** `name` is empty for the program. */
function toldCommand(command: Command, name: string): ToldCommand {
  const help = command.createHelp();
  const usage = help.commandUsage(command);
  const [, ...places] = usage.match(/[[<][^\]>]+[\]>]/g) ?? [];
  return {
    name,
    about: command.description(),
    usage,
    arguments: command.registeredArguments.map((argument, index) => ({
      usage: places[index] ?? argument.name(),
      about: help.argumentDescription(argument),
      isList: argument.variadic,
      value: valueNamed(argument.name(), help.argumentTerm(argument), argument.argChoices ?? []),
    })),
    options: help.visibleOptions(command).map((option) => toldOption(option, help)),
  };
}

function toldOption(option: Option, help: Help): ToldOption {
  const { flags, description, argChoices = [] } = option;
  const name = placeOf(flags);
  return {
    names: [option.short, option.long].flatMap((one) => one ?? []),
    about: description,
    help: help.optionDescription(option),
    value: name === undefined ? undefined : valueNamed(name, placeOf(help.optionTerm(option)) ?? name, argChoices),
  };
}

function placeOf(flags: string): string | undefined {
  return /[<[](.+)[>\]]$/.exec(flags)?.[1];
}

/** `shown` is the name in the session's language. */
function valueNamed(name: string, shown: string, words: readonly string[]): ToldValue {
  return { name: shown, words, settings: [], kind: words.length > 0 ? 'choice' : 'text', ...KINDS[name] };
}

/** What a shell can complete, by the name that the English help has for it. */
const KINDS: Readonly<Record<string, Partial<ToldValue>>> = {
  paths: { kind: 'file' },
  path: { kind: 'file' },
  file: { kind: 'file' },
  dir: { kind: 'folder' },
  names: { kind: 'choices' },
  'name[=file]': { kind: 'report' },
  rule: { kind: 'choice', words: RULES.map((rule) => rule.name) },
  'name=level': { kind: 'setting', words: RULES.map((rule) => rule.name), settings: LEVELS },
};
