import { resolve } from 'node:path';
import { pointerWords, valueAt } from '../../../lib/pointer.js';
import type { StoryValue } from '../../../model/config-story.js';
import { HORIZON } from '../../../model/duration.js';
import type { Locale } from '../../../model/locale.js';
import { COLOURS, SCHEMES } from '../../../model/theme.js';
import { shownPath } from '../../files/paths.js';
import type { Layer } from '../layers.js';
import type { ReadConfig } from '../read-config.js';
import { lastSaying, placeOfSaying } from '../sayings.js';
import type { OwnWords } from './document.js';

/** What is the whole run's: files, language, coverage and theme. Paths are shown from the working folder. */
export function runValues({ layers }: ReadConfig, locale: Locale, cwd: string): readonly StoryValue[] {
  const shown = (path: unknown, { folder }: Layer) => shownPath(resolve(folder, String(path)), cwd);
  const files = (paths: unknown, layer: Layer) => (paths as readonly string[]).map((path) => shown(path, layer));
  const colours = SCHEMES.flatMap((scheme) => COLOURS.map((colour) => `/theme/colours/${scheme}/${colour}`));
  const language = decided(layers, '/locale');
  return [
    ...decided(layers, '/agreements', files),
    ...(language.length > 0 ? language : [{ key: 'locale', value: locale, place: undefined }]),
    ...groupsIn(layers),
    ...partiesIn(layers),
    ...decided(layers, '/theme/organisation'),
    ...decided(layers, '/theme/logo', shown),
    ...colours.flatMap((pointer) => decided(layers, pointer)),
  ];
}

/** What each file has of its own: how far ahead is looked, and whose requirements there are. */
export function fileValues({ layers, profiles }: ReadConfig, document?: OwnWords): readonly StoryValue[] {
  const horizon = decided(layers, '/horizon');
  return [
    ...(horizon.length > 0 ? horizon : [{ key: 'horizon', value: HORIZON.text, place: undefined }]),
    ...profiles.map(({ path, profile, namedAt }) => ({
      key: 'profiles',
      value: `${profile?.name ?? ''} (${path})`,
      place: namedAt,
    })),
    ...(document ? [{ key: 'profile', value: document.profile, place: document.place }] : []),
  ];
}

/** The last word on what stands at a JSON Pointer; none where nothing is said. */
function decided(
  layers: readonly Layer[],
  pointer: string,
  show: (value: unknown, layer: Layer) => StoryValue['value'] = String,
): readonly StoryValue[] {
  const saying = lastSaying(layers, pointer);
  if (!saying) return [];
  const { layer, place } = saying;
  return [{ key: pointerWords(pointer), value: show(valueAt(layer.data, pointer), layer), place }];
}

/** Of groups with the same id the last counts. */
function groupsIn(layers: readonly Layer[]): readonly StoryValue[] {
  const rows = layers.flatMap((layer) =>
    (layer.data.coverage?.groups ?? []).map(({ id, name }, index) => {
      const place = placeOfSaying(layer, `/coverage/groups/${index}`);
      return [id, { key: 'coverage.groups', value: `${id} (${name})`, place }] as const;
    }),
  );
  return [...new Map(rows).values()];
}

/** Of parties that are named twice the first is told. */
function partiesIn(layers: readonly Layer[]): readonly StoryValue[] {
  const rows = layers.flatMap((layer) =>
    (layer.data.coverage?.parties ?? []).map((value, index) => {
      const place = placeOfSaying(layer, `/coverage/parties/${index}`);
      return [value, { key: 'coverage.parties', value, place }] as const;
    }),
  );
  return [...new Map(rows.toReversed()).values()].reverse();
}
