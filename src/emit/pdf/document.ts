import { PAGE_OF, PAGE_SENTENCES, PAGE_WORDS } from '../../locales/page-words.js';
import type { Agreement } from '../../model/agreement.js';
import type { EmitContext } from '../../model/emitter.js';
import { PLAIN_THEME } from '../../model/theme.js';
import { arrange } from '../body/arrangement.js';
import { type Plan, planFor } from '../body/plan.js';
import { contentToBlocks } from './blocks.js';
import { coverOf } from './cover.js';
import { ownHeading } from './headings.js';
import { ownLanguage, partsOf } from './language.js';
import { layDown } from './lying.js';
import { metadataOf, runningHead } from './metadata.js';
import { setNotes } from './notes.js';
import { partToBlocks } from './sections.js';
import { LONGEST_RUN, type Setting } from './setting.js';
import type { Block } from './tree.js';

/** All that the template sets of an agreement. */
export function documentOf(agreement: Agreement, context: EmitContext) {
  const plan = planFor(agreement, context);
  const setting = settingFor(plan);
  const cover = coverOf(setting, context);
  const body = [...textOf(setting), ...looseNotes(setting)];
  return {
    ...partsOf(agreement.language),
    own: ownLanguage(plan) ?? null,
    metadata: metadataOf(agreement, context),
    colours: (context.theme ?? PLAIN_THEME).colours.light,
    running: runningHead(agreement, context),
    pageOf: PAGE_OF[plan.locale],
    cover,
    contents: contentsOf(body, plan),
    body: layDown(body),
    colophon: colophonOf(context),
  };
}

/** The size is how many headings there are that may stand in the contents. */
function contentsOf(body: readonly Block[], { anchors, locale }: Plan) {
  const headings = body.filter((block) => block.type === 'heading' && block.level <= CONTENTS_DEPTH);
  const heading = PAGE_WORDS.contents[locale];
  return { id: anchors.own('innehall'), heading, depth: CONTENTS_DEPTH, size: headings.length };
}

/** Deeper headings are left out of the contents. */
const CONTENTS_DEPTH = 3;

function settingFor(plan: Plan): Setting {
  const content = (number: number, depth: number) => {
    const note = plan.notes.all[number - 1];
    return note ? contentToBlocks(note.definition.children, { ...setting, depth }) : [];
  };
  const setting: Setting = { plan, notes: setNotes(plan, content), depth: 0, longestRun: LONGEST_RUN };
  return setting;
}

function textOf(setting: Setting): readonly Block[] {
  const { plan } = setting;
  return [
    ...contentToBlocks(plan.agreement.preamble, setting),
    ...arrange(plan).flatMap((part) => partToBlocks(part, setting)),
  ];
}

/** The notes that nothing refers to, or too deep, so that no words are lost. */
function looseNotes({ plan, notes }: Setting): readonly Block[] {
  const loose = [...notes.loose()];
  if (loose.length === 0) return [];
  const heading = ownHeading(plan.anchors.own('fotnoter'), PAGE_WORDS.footnotes[plan.locale], plan);
  return [heading, { type: 'notes', notes: loose }];
}

function colophonOf({ locale, timeline, theme, tool }: EmitContext): string {
  const publisher = theme?.organisation;
  return [
    PAGE_SENTENCES.asOf[locale](timeline.day),
    publisher === undefined ? undefined : PAGE_SENTENCES.publishedBy[locale](publisher),
    PAGE_SENTENCES.madeWith[locale](`${tool.name} ${tool.version}`),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}
