import { type Command, Option } from 'commander';
import { HELP_TEXTS } from '../../locales/cli.js';
import { PROFILES } from '../../profiles/profiles.js';
import { CI_SERVICES, type CiService } from '../init/ci-templates.js';
import { initFolder } from '../init/init.js';
import type { Session } from '../session.js';
import { chooseDay } from '../today.js';

interface InitFlags {
  readonly profile: string;
  readonly id?: string;
  readonly parent?: string;
  readonly ci: CiService;
  readonly asOf?: string;
}

/** `agreement init [folder]`: a config, a first agreement and a check in CI; nothing that is there is written over. */
export function define(command: Command, session: Session): void {
  const { locale } = session;
  const profiles = PROFILES.map(({ name }) => name);
  command
    .argument('[dir]', HELP_TEXTS.initFolder[locale], '.')
    .addOption(
      new Option('--profile <name>', HELP_TEXTS.initProfile[locale])
        .choices(profiles)
        // The folder's own config may have others.
        .argParser((name: string) => name)
        .default(profiles[0]),
    )
    .option('--id <id>', HELP_TEXTS.initId[locale])
    .option('--parent <id>', HELP_TEXTS.initParent[locale])
    .addOption(new Option('--ci <service>', HELP_TEXTS.initCi[locale]).choices(CI_SERVICES).default(CI_SERVICES[0]))
    .option('--as-of <day>', HELP_TEXTS.initAsOf[locale])
    .action((folder: string, _: unknown, self: Command) => run(folder, self.optsWithGlobals(), session));
}

async function run(folder: string, flags: InitFlags, session: Session): Promise<void> {
  const { profile, id, parent, ci } = flags;
  await initFolder(folder, { profile, id, parent, ci, day: chooseDay(flags.asOf, session.world) }, session);
}
