/** The last value that a command line gives a flag, in any of the ways to write it: `--name value`, `--name=value`, `-n value`, `-nvalue`. */
export function flagValue(argv: readonly string[], names: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  return words
    .flatMap((word, index) => {
      if (names.includes(word)) return words[index + 1] ?? [];
      const name = names.find((one) => word.startsWith(one.startsWith('--') ? `${one}=` : one));
      return name === undefined ? [] : word.slice(name.length + (name.startsWith('--') ? 1 : 0));
    })
    .at(-1);
}
