import { stepIds, type StepId } from '../../engine/index.js';
import type { Guide, GuideBeroepsgroep, GuideProtocol } from '../../schema/guide.js';
import { groupNotes } from '../../guide/outside-law.js';
import { fill } from '../../shared/fill.js';
import { ownStepTopics, placeOf } from './placed.js';
import { block, filledOrOpen, item, items, section, topicBlock, type BlockView, type Section } from './section.js';
import type { Words } from './words.js';

/** A section for each step: what to do, who does it, within which time, and what is said here alone. */
export function stepSections(guide: Guide, protocol: GuideProtocol, words: Words): readonly Section[] {
  return stepIds.map((id, at) => {
    const { name, goal, actions, term, notes, topics, checklists } = guide.steps[id];
    const own = ownStepTopics(guide, protocol, id);
    const ownIds = own.map((one) => one.id);
    const blocks = [
      block({ paragraphs: [goal.text], items: items(actions) }),
      rolesBlock(id, guide, words),
      filledOrOpen(term, words['open-term'], guide.ui['step-term']),
      ...(notes.length > 0 ? [block({ title: words['step-own'], items: items(notes) })] : []),
      ...own.map(({ topic }) => topicBlock(topic, true)),
    ];
    const others = topics.filter((topic) => !ownIds.includes(topic)).map((topic) => placeOf(topic, protocol));
    const also = [...new Set([...others, ...checklists])];
    return section(id, fill(words['step-title'], { nummer: at + 1, naam: name }), blocks, also);
  });
}

function rolesBlock(id: StepId, guide: Guide, words: Words): BlockView {
  const { roles } = guide.steps[id];
  if (roles.length === 0) return block({ open: [words['open-role']] });
  return block({ title: guide.ui['step-roles'], items: roles.map(({ role, does }) => item(does.text, role)) });
}

/** What is different for each group of professionals who work by this protocol. */
export function groupsSection(guide: Guide, words: Words): Section {
  return section(
    'per-groep',
    words['groups-title'],
    guide.beroepsgroepen.map((group) => groupBlock(group, guide, words)),
  );
}

function groupBlock(group: GuideBeroepsgroep, guide: Guide, words: Words): BlockView {
  const { name, who, steps } = group;
  const inSteps = stepIds.flatMap((id, at) =>
    (steps[id]?.notes ?? []).map(({ lead, text }) => {
      const step = fill(words['step-title'], { nummer: at + 1, naam: guide.steps[id].short });
      return item(text, lead === undefined ? step : `${step}. ${lead}`);
    }),
  );
  return block({ title: name, paragraphs: [`${who}.`], items: [...items(groupNotes(guide, group)), ...inSteps] });
}
