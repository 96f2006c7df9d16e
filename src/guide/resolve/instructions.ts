import { stepIds, type ActionId, type StepId } from '../../engine/ids.js';
import type { Exit, Fast } from '../../schema/exit.js';
import type {
  Guide,
  GuideAction,
  GuideExit,
  GuideFast,
  GuideStep,
  GuideStepAddition,
  GuideText,
} from '../../schema/guide.js';
import type { Region } from '../../schema/layer.js';
import type { Action, ReportingWay } from '../../schema/outcome.js';
import type { StepAddition } from '../../schema/step.js';
import type { Text } from '../../schema/values/text.js';
import { above, type Layers } from './layers.js';
import type { Speech } from './note-lead.js';
import { mapValues, toFact, toNotes, toText, toTexts, unique } from './texts.js';

/** The five steps, each with what region and organisation add to it. */
export function resolveSteps(layers: Layers): Guide['steps'] {
  const steps = stepIds.map((id) => [id, toStep(id, layers)]);
  return Object.fromEntries(steps) as Record<StepId, GuideStep>;
}

function toStep(id: StepId, layers: Layers): GuideStep {
  const { name, short, goal, brief, actions, card, topics, checklists, contacts } = layers.national.steps[id];
  const additions = above(layers).flatMap(({ steps }) => steps[id] ?? []);
  const roles = additions.flatMap((addition) => Object.values(addition.roles));
  const term = layers.organisation?.steps[id]?.term;
  return {
    name,
    short,
    goal: toText(goal),
    brief: toTexts(brief),
    actions: toTexts(actions),
    card: onCard(actions, card),
    roles: roles.map(({ role, does }) => ({ role, does: toText(does) })),
    ...(term && { term: toFact(term) }),
    contacts: id === 'stap-2' ? [...officerOf(layers), ...contacts] : contacts,
    ...mergeAdditions([
      { notes: [], topics, checklists },
      ...additions.map((addition) => toAddition(addition, layers.national)),
    ]),
  };
}

/** Whom an organisation has to consult in step 2, before anybody else. */
function officerOf({ organisation }: Layers): readonly string[] {
  return organisation?.aandachtsfunctionaris === undefined ? [] : [organisation.aandachtsfunctionaris];
}

/** The actions with these ids, in the order of the ids; all of them where none are chosen. */
function onCard(actions: Readonly<Record<string, Text>>, ids = Object.keys(actions)): readonly GuideText[] {
  return ids.flatMap((id) => {
    const action = actions[id];
    return action ? [toText(action)] : [];
  });
}

export function toAddition({ notes, card, topics, checklists }: StepAddition, speech: Speech): GuideStepAddition {
  return { notes: toNotes(notes, speech, card), topics, checklists };
}

/** What several layers or groups add to a step, in their order; nothing stands there twice. */
export function mergeAdditions(additions: readonly GuideStepAddition[]): GuideStepAddition {
  return {
    notes: additions.flatMap(({ notes }) => notes),
    topics: unique(additions.flatMap(({ topics }) => topics)),
    checklists: unique(additions.flatMap(({ checklists }) => checklists)),
  };
}

/** The actions of the outcomes, each with what region and organisation add to it. */
export function resolveActions(layers: Layers): Guide['actions'] {
  return mapValues(layers.national.actions, (action, id) => toAction(id, action, layers));
}

function toAction(id: ActionId, action: Action, layers: Layers): GuideAction {
  const { title, topics } = action;
  return {
    title,
    ...toText(action.ways[writtenWay(layers.region)] ?? action.body),
    choices: Object.values(action.choices).map(({ when, then }) => ({ when, text: then.text })),
    contacts: contactsOf(id, action, layers.region),
    topics,
    notes: above(layers).flatMap(({ actions }) => toNotes(actions[id], layers.national)),
  };
}

/** How a region takes what is not said by phone; `telefoon` where it takes nothing else. */
function writtenWay({ reportBy }: Region): ReportingWay {
  return reportBy.find((way) => way !== 'telefoon') ?? 'telefoon';
}

const reportingActions: readonly ActionId[] = ['meld', 'meld-schriftelijk'];

/** Beside Veilig Thuis the region's first own number, which is for that as well, and beside a report its form. */
function contactsOf(id: ActionId, { contacts }: Action, { ownNumbers, reportForm }: Region): readonly string[] {
  const own = contacts.includes('veilig-thuis') ? ownNumbers.slice(0, 1) : [];
  const form = reportForm !== undefined && reportingActions.includes(id) ? [reportForm] : [];
  return unique([...contacts, ...own, ...form]);
}

/** The exits, each with what region and organisation add to it: after what is national, and never in its place. */
export function resolveExits(layers: Layers): Guide['exits'] {
  return mapValues(layers.national.exits, (exit, id) => {
    const resolved = resolveExit(exit);
    const additions = above(layers).flatMap(({ exits }) => exits[id] ?? []);
    return {
      ...resolved,
      actions: [...resolved.actions, ...additions.flatMap(({ actions }) => toNotes(actions, layers.national))],
      contacts: unique([...resolved.contacts, ...additions.flatMap(({ contacts }) => contacts)]),
    };
  });
}

/** An exit as it is for everybody, or the fast mode, which has no condition. */
function resolveExit({ title, short, condition, actions, sections, contacts }: Exit): GuideExit {
  return {
    title,
    short,
    ...(condition !== undefined && { condition }),
    actions: toTexts(actions),
    sections: Object.values(sections).map((section) => ({ title: section.title, items: toTexts(section.items) })),
    contacts,
  };
}

/** The fast mode, with what of it stands on the card. */
export function resolveFast(fast: Fast): GuideFast {
  return { ...resolveExit(fast), card: onCard(fast.actions, fast.card) };
}
