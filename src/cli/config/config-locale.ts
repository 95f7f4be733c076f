import { LOCALES, type Locale } from '../../model/locale.js';
import type { World } from '../world.js';
import { findConfig, namedConfig } from './find-config.js';

/**
 * The language that the config of a run asks for, with or without faults in it; undefined where there is none, or it does not say.
 * Nothing is told and nothing fails, and what reads configs is loaded only where there is one.
 */
export async function localeIn(flag: string | undefined, world: Pick<World, 'cwd'>): Promise<Locale | undefined> {
  try {
    const { cwd } = world;
    const file = flag === undefined ? findConfig(cwd) : namedConfig(flag, cwd);
    if (file === undefined) return undefined;
    const { readLayers } = await import('./layers.js');
    const said = readLayers(file, cwd).layers.flatMap(({ raw }) => LOCALES.find((one) => one === raw['locale']) ?? []);
    return said.at(-1);
  } catch {
    return undefined;
  }
}
