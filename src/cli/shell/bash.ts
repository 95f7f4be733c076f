import { shellWord } from '../../lib/shell-word.js';
import type { ToldCommand, ToldOption, ToldValue } from '../tree/told-command.js';

/**
 * Completion for bash, from 3.2 on. Files are left to bash itself (`-o default`), which knows how to quote them.
 * Source: the Bash Reference Manual, 8.6 "Programmable Completion".
 */
export function bash([program, ...commands]: readonly [ToldCommand, ...ToldCommand[]]): string {
  const all = [program, ...commands];
  return `# Completion for bash. Load it in ~/.bashrc: source <(agreement completion bash)

# Whether a flag of a command takes a value; sets kind, words and settings.
_agreement_value() {
  case "$1 $2" in
${all.flatMap((command) => command.options.flatMap((option) => valueCase(command, option))).join('')}    *) return 1 ;;
  esac
}

# What the arguments of a command are; sets kind and words.
_agreement_argument() {
  case "$1" in
${commands.flatMap(argumentCase).join('')}    *) kind=text ;;
  esac
}

_agreement_flags() {
  case "$1" in
${commands.map(flagsCase).join('')}  esac
  words+=${shellWord(` ${namesOf(program)}`)}
}

${body(commands.map(({ name }) => name).join(' '))}`;
}

/** A flag of the program is every command's. */
function valueCase({ name }: ToldCommand, { names, value }: ToldOption): readonly string[] {
  if (!value) return [];
  const patterns = names.map((flag) => (name === '' ? `*${shellWord(` ${flag}`)}` : shellWord(`${name} ${flag}`)));
  return [`    ${patterns.join('|')}) ${assignments(value)} ;;\n`];
}

function argumentCase({ name, arguments: [first] }: ToldCommand): readonly string[] {
  return first ? [`    ${name}) ${assignments(first.value)} ;;\n`] : [];
}

function flagsCase(command: ToldCommand): string {
  return `    ${command.name}) words=${shellWord(namesOf(command))} ;;\n`;
}

function namesOf({ options }: ToldCommand): string {
  return options.flatMap(({ names }) => names).join(' ');
}

function assignments({ kind, words, settings }: ToldValue): string {
  const told = [
    `kind=${kind}`,
    ...(words.length > 0 ? [`words=${shellWord(words.join(' '))}`] : []),
    ...(settings.length > 0 ? [`settings=${shellWord(settings.join(' '))}`] : []),
  ];
  return told.join(' ');
}

function body(commands: string): string {
  return BODY.replace('@LIST@', commands).replace('@COMMANDS@', shellWord(commands));
}

const BODY = `# Adds the words that begin as the third argument does, each after a prefix and before a suffix.
_agreement_add() {
  local reply
  while IFS= read -r reply; do
    COMPREPLY[\${#COMPREPLY[@]}]=$reply
  done < <(compgen -P "$1" -S "$2" -W "$4" -- "$3")
}

_agreement() {
  local i word value flag command='' kind='' words='' settings='' front='' last=-1
  local -a line
  COMPREPLY=()
  line=()
  # Bash takes --flag=value apart.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if ((last >= 0)) && [[ $word == = || \${COMP_WORDS[i - 1]} == = ]]; then
      line[last]+=$word
    else
      ((last += 1))
      line[last]=$word
    fi
  done
  for ((i = 0; i < last; i++)); do
    for word in @LIST@; do
      [[ -z $command && \${line[i]} == "$word" ]] && command=$word
    done
  done
  value=\${line[last]}
  flag=''
  ((last > 0)) && flag=\${line[last - 1]}
  if [[ $value == --*=* ]]; then
    flag=\${value%%=*}
    [[ $COMP_WORDBREAKS == *=* ]] || front=$flag=
    value=\${value#*=}
  fi
  if ! _agreement_value "$command" "$flag"; then
    if [[ $value == -?* || $value == - ]]; then
      kind=choice
      _agreement_flags "$command"
    elif [[ -z $command ]]; then
      kind=choice words=@COMMANDS@
    else
      _agreement_argument "$command"
    fi
  fi
  case $kind in
    choice) _agreement_add "$front" '' "$value" "$words" ;;
    choices)
      [[ $value == *,* ]] && front+=\${value%,*},
      compopt -o nospace 2>/dev/null
      _agreement_add "$front" '' "\${value##*,}" "$words"
      ;;
    report)
      [[ $value == *=* ]] && return
      compopt -o nospace 2>/dev/null
      _agreement_add "$front" '' "$value" "$words"
      ;;
    setting)
      if [[ $value == *=* ]]; then
        [[ $COMP_WORDBREAKS == *=* ]] || front+=\${value%%=*}=
        _agreement_add "$front" '' "\${value#*=}" "$settings"
      else
        compopt -o nospace 2>/dev/null
        _agreement_add "$front" = "$value" "$words"
      fi
      ;;
    folder)
      compopt -o filenames 2>/dev/null
      while IFS= read -r word; do
        COMPREPLY[\${#COMPREPLY[@]}]=$front$word
      done < <(compgen -d -- "$value")
      ;;
    file) return ;;
  esac
  # What is no file must not be completed as one.
  compopt +o default +o bashdefault 2>/dev/null
  return 0
}

complete -o bashdefault -o default -F _agreement agreement
`;
