import { beroepsgroepIds, stepIds } from '../engine/ids.js';
import type { AddedBeroepsgroep, Beroepsgroep } from '../schema/beroepsgroep.js';
import type { GuideBeroepsgroep, GuideText } from '../schema/guide.js';
import { mergeAdditions, toAddition } from './instructions.js';
import { above, type Layers } from './layers.js';
import { toTexts } from './texts.js';

/** The groups to choose from: those the highest layer shows, else those of the layer below it and what it adds. */
export function resolveBeroepsgroepen(layers: Layers): readonly GuideBeroepsgroep[] {
  const groups = new Map(beroepsgroepIds.map((id) => [id as string, nationalGroup(id, layers)]));
  let shown: readonly string[] = beroepsgroepIds;
  for (const { beroepsgroepen } of above(layers)) {
    const added = Object.entries(beroepsgroepen?.add ?? {});
    for (const [id, group] of added) groups.set(id, addedGroup(id, group, layers));
    shown = beroepsgroepen?.show ?? [...shown, ...added.map(([id]) => id)];
  }
  return shown.map((id) => {
    const group = groups.get(id);
    if (!group) throw new Error(`resolve: there is no beroepsgroep "${id}"`);
    return group;
  });
}

function nationalGroup(id: (typeof beroepsgroepIds)[number], { national }: Layers): GuideBeroepsgroep {
  return { id, base: [id], ...toGroup(national.beroepsgroepen[id], []) };
}

/** A group that splits or merges national ones takes over what differs for them, then says its own. */
function addedGroup(id: string, { base, ...group }: AddedBeroepsgroep, { national }: Layers): GuideBeroepsgroep {
  return {
    id,
    base,
    ...toGroup(
      group,
      base.map((baseId) => national.beroepsgroepen[baseId]),
    ),
  };
}

function toGroup(group: Beroepsgroep, bases: readonly Beroepsgroep[]) {
  const all = [...bases, group];
  return {
    name: group.name,
    who: group.who,
    notes: uniqueTexts(all.flatMap(({ notes }) => toTexts(notes))),
    steps: mergeSteps(all),
  };
}

function mergeSteps(groups: readonly Beroepsgroep[]): GuideBeroepsgroep['steps'] {
  const steps = stepIds.flatMap((id) => {
    const additions = groups.flatMap((group) => group.steps[id] ?? []).map(toAddition);
    if (additions.length === 0) return [];
    const step = mergeAdditions(additions);
    return [[id, { ...step, notes: uniqueTexts(step.notes) }]];
  });
  return Object.fromEntries(steps) as GuideBeroepsgroep['steps'];
}

/** Groups that were merged may say the same; once is enough. */
function uniqueTexts(texts: readonly GuideText[]): readonly GuideText[] {
  return [...new Map(texts.map((text) => [text.text, text])).values()];
}
