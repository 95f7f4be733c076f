import type { ToldCommand, ToldOption, ToldValue } from '../tree/told-command.js';

/** Completion for fish, with descriptions. Source: the manual of fish, `complete`. */
export function fish([program, ...commands]: readonly [ToldCommand, ...ToldCommand[]]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# Completion for fish. Save it: agreement completion fish > ~/.config/fish/completions/agreement.fish

# The command that is written before the cursor.
function __agreement_command
    for word in (commandline -opc)[2..-1]
        if contains -- $word ${names}
            echo $word
            return
        end
    end
end

function __agreement_in
    test "$(__agreement_command)" = "$argv[1]"
end

# Some of the words, with commas between.
function __agreement_choices
    set -l front (commandline -ct | string replace -r '^(-[^=]*=)?(.*,)?[^,]*$' '$2')
    printf '%s\\n' $front$argv
end

# One of the words, =, and one of the settings, which stand after a lone --.
function __agreement_setting
    set -l divider (contains -i -- -- $argv)
    set -l name (commandline -ct | string replace -r '^--rule=' '' | string match -r '^[^=]+=')
    if test -n "$name"
        printf '%s\\n' $name$argv[(math $divider + 1)..-1]
    else
        printf '%s=\\n' $argv[1..(math $divider - 1)]
    end
end

complete -c agreement -f
${commands.map(({ name, about }) => `complete -c agreement -n '__agreement_in ""' -a ${name} -d ${quoted(about)}\n`).join('')}
${program.options.map((option) => complete('', option)).join('')}
${commands.map(lines).join('\n')}`;
}

function lines({ name, options, arguments: [first] }: ToldCommand): string {
  const place = first ? `complete -c agreement ${inside(name)}${action(first.value)}\n` : '';
  return `${options.map((option) => complete(inside(name), option)).join('')}${place}`;
}

function inside(name: string): string {
  return `-n ${quoted(`__agreement_in ${name}`)} `;
}

function complete(condition: string, { names, about, value }: ToldOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const takes = value ? ` -r${action(value)}` : '';
  return `complete -c agreement ${condition}${flags.join(' ')} -d ${quoted(about)}${takes}\n`;
}

function action({ kind, words, settings }: ToldValue): string {
  const all = words.join(' ');
  const actions: Readonly<Record<ToldValue['kind'], string>> = {
    choice: ` -f -a ${quoted(all)}`,
    choices: ` -f -a ${quoted(`(__agreement_choices ${all})`)}`,
    report: ` -f -a ${quoted(all)}`,
    setting: ` -f -a ${quoted(`(__agreement_setting ${all} -- ${settings.join(' ')})`)}`,
    file: ' -F',
    folder: ` -f -a '(__fish_complete_directories)'`,
    text: ' -f',
  };
  return actions[kind];
}

/** In fish, a backslash and an apostrophe are all that means something between apostrophes. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
