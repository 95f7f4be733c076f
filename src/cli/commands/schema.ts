import { Argument, type Command } from 'commander';
import agreement from '../../../schemas/agreement.schema.json' with { type: 'json' };
import baseline from '../../../schemas/baseline.schema.json' with { type: 'json' };
import collection from '../../../schemas/collection.schema.json' with { type: 'json' };
import config from '../../../schemas/config.schema.json' with { type: 'json' };
import coverage from '../../../schemas/coverage.schema.json' with { type: 'json' };
import forecast from '../../../schemas/forecast.schema.json' with { type: 'json' };
import frontmatter from '../../../schemas/frontmatter.schema.json' with { type: 'json' };
import manifest from '../../../schemas/manifest.schema.json' with { type: 'json' };
import profile from '../../../schemas/profile.schema.json' with { type: 'json' };
import report from '../../../schemas/report.schema.json' with { type: 'json' };
import status from '../../../schemas/status.schema.json' with { type: 'json' };
import { HELP_TEXTS } from '../../locales/cli.js';
import type { Session } from '../session.js';

const SCHEMAS: Readonly<Record<string, object>> = {
  frontmatter,
  agreement,
  report,
  profile,
  config,
  collection,
  status,
  forecast,
  coverage,
  manifest,
  baseline,
};

/** `agreement schema NAME`: a JSON Schema, for editors and other programs. */
export function define(command: Command, { world, locale }: Session): void {
  command
    .addArgument(new Argument('<name>', HELP_TEXTS.schemaName[locale]).choices(Object.keys(SCHEMAS)))
    .action((name: string) => world.stdout.write(`${JSON.stringify(SCHEMAS[name], null, 2)}\n`));
}
