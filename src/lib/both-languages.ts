import type { Text } from '../model/locale.js';

/** What a description in a schema of ours says, which has both languages: `English. / Svenska.` */
export function bothLanguages(description = ''): Text {
  const [en = '', sv = ''] = description.split(' / ');
  return { sv, en };
}
