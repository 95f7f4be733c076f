import { shellWord } from '../../lib/shell-word.js';
import type { ToldArgument, ToldCommand, ToldOption, ToldValue } from '../tree/told-command.js';

/**
 * Completion for zsh, with descriptions. Source: the Z Shell Manual, 20 "Completion System": `_arguments` and `_describe`.
 */
export function zsh([program, ...commands]: readonly [ToldCommand, ...ToldCommand[]]): string {
  const names = commands.map(({ name, about }) => `    ${shellWord(`${name}:${about}`)}\n`);
  const cases = commands.map((command) => `        ${command.name})\n${commandCase(command, program)}          ;;\n`);
  return `#compdef agreement
# Completion for zsh. Save it as _agreement in a folder of $fpath, or load it in ~/.zshrc after compinit:
# source <(agreement completion zsh)

# One of the words, perhaps with = and a file after it.
_agreement_report() {
  if compset -P '*='; then
    _files
  else
    compadd -S '' -- "$@"
  fi
}

# One of the words, =, and one of the settings, which stand after a lone --.
_agreement_setting() {
  local -i divider=\${@[(i)--]}
  if compset -P '*='; then
    compadd -- "\${@[divider + 1,-1]}"
  else
    compadd -S = -- "\${@[1,divider - 1]}"
  fi
}

# Some of the words, with commas between.
_agreement_choices() {
  compset -P '*,'
  compadd -S '' -- "$@"
}

_agreement() {
  local context state state_descr line ret=1
  local -A opt_args
  local -a commands=(
${names.join('')}  )
  _arguments -C \\
${program.options.map((option) => specs(option, '    ')).join('')}    '1: :->command' \\
    '*:: :->arguments' && ret=0
  case $state in
    command) _describe -t commands agreement commands && ret=0 ;;
    arguments)
      case $words[1] in
${cases.join('')}      esac
      ;;
  esac
  return ret
}

if [[ $funcstack[1] == _agreement ]]; then
  _agreement "$@"
else
  compdef _agreement agreement
fi
`;
}

function commandCase(command: ToldCommand, program: ToldCommand): string {
  const known = new Set(command.options.flatMap(({ names }) => names));
  const shared = program.options.filter(({ names }) => !names.some((name) => known.has(name)));
  const options = [...command.options, ...shared].map((option) => specs(option, '            '));
  const places = command.arguments.map((argument) => `            ${shellWord(place(argument))} \\\n`);
  return `          _arguments \\\n${options.join('')}${places.join('')}            && ret=0\n`;
}

/** A flag by each of its names; one with a value may be repeated. */
function specs({ names, about, value }: ToldOption, indent: string): string {
  const spec = (name: string) => {
    if (!value) return `${name}[${escaped(about)}]`;
    return `*${name}${name.startsWith('--') ? '=' : ''}[${escaped(about)}]:${escaped(value.name)}:${action(value)}`;
  };
  return names.map((name) => `${indent}${shellWord(spec(name))} \\\n`).join('');
}

function place({ isList, value }: ToldArgument): string {
  const message = `${escaped(value.name)}:${action(value)}`;
  return isList ? `*:${message}` : `1:${message}`;
}

/** What `_arguments` does to complete a value; a lone space is for nothing. */
function action({ kind, words, settings }: ToldValue): string {
  const all = words.join(' ');
  const actions: Readonly<Record<ToldValue['kind'], string>> = {
    choice: `(${all})`,
    choices: `{_agreement_choices ${all}}`,
    report: `{_agreement_report ${all}}`,
    setting: `{_agreement_setting ${all} -- ${settings.join(' ')}}`,
    file: '_files',
    folder: '_files -/',
    text: ' ',
  };
  return actions[kind];
}

/** Brackets, colons and backslashes have a meaning in what `_arguments` reads. */
function escaped(text: string): string {
  return text.replace(/[\\:[\]]/g, '\\$&');
}
