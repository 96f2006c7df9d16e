import type { Organisation } from '../../schema/layer.js';
import type { LayerExit } from '../../schema/exit.js';
import type { LayerStep, OrganisationStep } from '../../schema/step.js';
import { mapValues, unique } from './texts.js';

/** An organisation with all that it says, also where another one says it for it. */
export type WholeOrganisation = Organisation & {
  /** The edition of the organisation it stands on. */
  readonly editionBelow?: string;
};

/**
 * One organisation of two, such as a school and its board: the upper one says only what differs. What it says under an id that the
 * lower one has as well stands in its place, where a file may do so: the check of the files saw to the rest (design 2.1).
 */
export function onOrganisation(upper: Organisation, lower: Organisation): WholeOrganisation {
  return {
    ...lower,
    ...given(upper),
    ...logoOf(upper, lower),
    regio: lower.regio,
    regios: lower.regios,
    editionBelow: lower.edition,
    contacts: { ...lower.contacts, ...upper.contacts },
    topics: { ...lower.topics, ...upper.topics },
    checklists: { ...lower.checklists, ...upper.checklists },
    definitions: { ...lower.definitions, ...upper.definitions },
    languagePages: { ...lower.languagePages, ...upper.languagePages },
    wordings: { ...lower.wordings, ...upper.wordings },
    quotes: { ...lower.quotes, ...upper.quotes },
    extraActions: { ...lower.extraActions, ...upper.extraActions },
    aftercare: { ...lower.aftercare, ...upper.aftercare },
    reporting: { ...lower.reporting, ...upper.reporting },
    sources: together(lower.sources, upper.sources),
    actions: both(lower.actions, upper.actions, (below, above) => ({ ...below, ...above })),
    steps: both(lower.steps, upper.steps, onStep),
    exits: both(lower.exits, upper.exits, onExit),
    ...groupsOf(upper, lower),
    ...basishoudingOf(upper, lower),
    protocol: onProtocol(upper.protocol, lower.protocol),
  };
}

/** What is said, so that what stays open does not hide what the lower one says. */
function given<Values extends object>(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;
}

/** Those of both, without a second one of the same. */
const together = (lower: readonly string[], upper: readonly string[]) => [...unique([...lower, ...upper])];

/** The keys of either, joined where both have one. */
function both<Key extends string, Value>(
  lower: Readonly<Partial<Record<Key, Value>>>,
  upper: Readonly<Partial<Record<Key, Value>>>,
  join: (lower: Value, upper: Value) => Value,
): Partial<Record<Key, Value>> {
  const joined = mapValues(upper as Readonly<Record<Key, Value>>, (value, key) => {
    const below = lower[key];
    return below === undefined ? value : join(below, value);
  });
  return { ...lower, ...joined };
}

function onStep(lower: OrganisationStep, upper: OrganisationStep): OrganisationStep {
  return {
    ...given({ term: upper.term ?? lower.term }),
    notes: { ...lower.notes, ...upper.notes },
    ...cardOf(lower, upper),
    topics: together(lower.topics, upper.topics),
    checklists: together(lower.checklists, upper.checklists),
    roles: { ...lower.roles, ...upper.roles },
  };
}

function onExit(lower: LayerExit, upper: LayerExit): LayerExit {
  return {
    contacts: together(lower.contacts, upper.contacts),
    actions: { ...lower.actions, ...upper.actions },
  };
}

/** Each file chooses of its own notes what stands on the card. */
function cardOf(lower: LayerStep, upper: LayerStep): Pick<LayerStep, 'card'> {
  if (lower.card === undefined && upper.card === undefined) return {};
  const below = (lower.card ?? Object.keys(lower.notes)).filter((id) => upper.notes[id] === undefined);
  return { card: [...below, ...(upper.card ?? Object.keys(upper.notes))] };
}

/** A logo of its own, or that of the region, which it then shows in place of whatever the lower one shows. */
function logoOf(upper: Organisation, lower: Organisation): Pick<Organisation, 'logo' | 'regionLogo'> {
  const { logo, regionLogo } = upper.logo || upper.regionLogo ? upper : lower;
  return { logo, regionLogo };
}

/** Of both the added groups; where the lower one chose which are shown, those that the upper one adds come after them. */
function groupsOf(upper: Organisation, lower: Organisation): Pick<Organisation, 'beroepsgroepen'> {
  const [above, below] = [upper.beroepsgroepen, lower.beroepsgroepen];
  if (!above || !below) return given({ beroepsgroepen: above ?? below });
  const show = above.show ?? (below.show && [...below.show, ...Object.keys(above.add)]);
  return { beroepsgroepen: { add: { ...below.add, ...above.add }, ...(show && { show }) } };
}

/** What everybody does is that of both; its title that of the upper one, where it has one. */
function basishoudingOf(upper: Organisation, lower: Organisation): Pick<Organisation, 'basishouding'> {
  const [above, below] = [upper.basishouding, lower.basishouding];
  if (!above || !below) return given({ basishouding: above ?? below });
  return { basishouding: { ...below, ...given(above), items: { ...below.items, ...above.items } } };
}

function onProtocol(upper: Organisation['protocol'], lower: Organisation['protocol']): Organisation['protocol'] {
  return {
    ...lower,
    ...given(upper),
    experts: { ...lower.experts, ...upper.experts },
    topics: {
      plichten: together(lower.topics.plichten, upper.topics.plichten),
      jaarlijks: together(lower.topics.jaarlijks, upper.topics.jaarlijks),
      vertrouwelijk: together(lower.topics.vertrouwelijk, upper.topics.vertrouwelijk),
    },
  };
}
