import { stepIds, type StepId } from '../../engine/index.js';
import type { Guide, GuideProtocol, GuideTopic } from '../../schema/guide.js';

/** A subject under its id. */
export interface NamedTopic {
  readonly id: string;
  readonly topic: GuideTopic;
}

/** The subjects with these ids; none where the content has no such subject. */
export function topicsOf({ topics }: Guide, ids: readonly string[]): readonly NamedTopic[] {
  return ids.flatMap((id) => {
    const topic = topics[id];
    return topic ? [{ id, topic }] : [];
  });
}

/** The sections in which an organisation lets its own subjects stand. */
export const ownPlaces = {
  plichten: 'waarvoor-gezorgd',
  jaarlijks: 'elk-jaar',
  vertrouwelijk: 'wie-wat-ziet',
} as const satisfies Record<keyof GuideProtocol['topics'], string>;

/** The section in which a subject is found: one of its own, or that in which the organisation put it. */
export function placeOf(topic: string, { topics }: GuideProtocol): string {
  const places = Object.entries(ownPlaces) as readonly (readonly [keyof typeof ownPlaces, string])[];
  return places.find(([place]) => topics[place].includes(topic))?.[1] ?? topic;
}

/** Subjects of the last step with such ids tell what the region's form asks, and what it does after a report. */
const aboutReports = /^(meldformulier|na-een-melding)/;

/** What a region adds about reports and what comes after them. */
export function reportTopics(guide: Guide, protocol: GuideProtocol): readonly NamedTopic[] {
  const inChapters = chapterTopics(protocol);
  return topicsOf(guide, guide.steps['stap-5'].topics).filter(
    ({ id }) => aboutReports.test(id) && !inChapters.includes(id),
  );
}

/** The subjects of a step that stand in no chapter of their own: those of the region and the organisation. */
export function ownStepTopics(guide: Guide, protocol: GuideProtocol, step: StepId): readonly NamedTopic[] {
  const elsewhere = new Set([
    ...chapterTopics(protocol),
    ...Object.values(protocol.topics).flat(),
    ...reportTopics(guide, protocol).map(({ id }) => id),
  ]);
  return topicsOf(guide, guide.steps[step].topics).filter(({ id }) => !elsewhere.has(id));
}

/** The subjects that no chapter and no step has: they stand with the lists. */
export function leftTopics(guide: Guide, protocol: GuideProtocol): readonly NamedTopic[] {
  const placed = new Set([
    ...chapterTopics(protocol),
    ...Object.values(protocol.topics).flat(),
    ...stepIds.flatMap((step) => guide.steps[step].topics),
  ]);
  return topicsOf(
    guide,
    Object.keys(guide.topics).filter((id) => !placed.has(id)),
  );
}

function chapterTopics({ chapters }: GuideProtocol): readonly string[] {
  return Object.values(chapters).flatMap(({ topics }) => topics);
}
