import { beroepsgroepIds, stepIds } from '../../engine/ids.js';
import type { AddedBeroepsgroep, Beroepsgroep } from '../../schema/beroepsgroep.js';
import type { Guide, GuideBeroepsgroep, GuideNote } from '../../schema/guide.js';
import { mergeAdditions, toAddition } from './instructions.js';
import { above, type Layers } from './layers.js';
import type { Speech } from './note-lead.js';
import { toNotes, toText } from './texts.js';

/** What groups outside the law read; a guide without such a group has no use for it. */
export function resolveOutsideLaw(
  { national }: Layers,
  groups: readonly GuideBeroepsgroep[],
): Pick<Guide, 'outsideLaw'> {
  return groups.some(({ base }) => base.length === 0) ? { outsideLaw: toText(national.outsideLaw) } : {};
}

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

function nationalGroup(id: (typeof beroepsgroepIds)[number], { national, organisation }: Layers): GuideBeroepsgroep {
  const group = national.beroepsgroepen[id];
  return { id, base: [id], client: organisation?.client ?? group.client, ...toGroup(group, [], national) };
}

/** A group that splits or merges national ones takes over what differs for them, then says its own; one outside the law has its own alone. */
function addedGroup(id: string, { base, client, ...group }: AddedBeroepsgroep, layers: Layers): GuideBeroepsgroep {
  const { national, organisation } = layers;
  const bases = base.map((baseId) => national.beroepsgroepen[baseId]);
  return {
    id,
    base,
    client: client ?? organisation?.client ?? (bases[0] ?? national).client,
    ...toGroup(group, bases, national),
  };
}

function toGroup(group: Omit<Beroepsgroep, 'client'>, bases: readonly Beroepsgroep[], speech: Speech) {
  const all = [...bases, group];
  return {
    name: group.name,
    who: group.who,
    notes: uniqueTexts(all.flatMap(({ notes, card }) => toNotes(notes, speech, card))),
    steps: mergeSteps(all, speech),
  };
}

function mergeSteps(groups: readonly Omit<Beroepsgroep, 'client'>[], speech: Speech): GuideBeroepsgroep['steps'] {
  const steps = stepIds.flatMap((id) => {
    const additions = groups.flatMap((group) => group.steps[id] ?? []).map((addition) => toAddition(addition, speech));
    if (additions.length === 0) return [];
    const step = mergeAdditions(additions);
    return [[id, { ...step, notes: uniqueTexts(step.notes) }]];
  });
  return Object.fromEntries(steps) as GuideBeroepsgroep['steps'];
}

/** Groups that were merged may say the same; once is enough. */
function uniqueTexts(texts: readonly GuideNote[]): readonly GuideNote[] {
  return [...new Map(texts.map((note) => [[note.lead, note.text].join('\n'), note])).values()];
}
