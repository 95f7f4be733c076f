import type { Text } from '../model/locale.js';

/** A fault of usage, configuration or the file system, told in one line on stderr; the exit code is 2. */
export class Failure extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}
