import schema from '../../../schemas/config.schema.json' with { type: 'json' };
import type { Format } from '../../lib/schema-faults/format.js';
import { CONFIG_NAME } from '../../locales/config-words.js';
import { validate } from '../../schemas/config.js';

/** The config of a collection. */
export const CONFIG_FORMAT: Format = {
  schema,
  errorsIn: (data) => (validate(data) ? [] : (validate.errors ?? [])),
  whole: CONFIG_NAME,
  vocabulary: CONFIG_NAME,
  swedish: {
    överenskommelser: 'agreements',
    avtal: 'agreements',
    filer: 'agreements',
    horisont: 'horizon',
    framförhållning: 'horizon',
    täckning: 'coverage',
    grupper: 'groups',
    målgrupper: 'groups',
    parter: 'parties',
    namn: 'name',
  },
};
