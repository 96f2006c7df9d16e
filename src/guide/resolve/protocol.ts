import { stepIds, type StepId } from '../../engine/ids.js';
import type { GuideBesluitPart, GuideChapter, GuideDuty, GuideProtocol } from '../../schema/guide.js';
import type { Organisation } from '../../schema/layer.js';
import { noOwnProtocol, type BesluitId, type Chapter } from '../../schema/protocol.js';
import type { LayerStep } from '../../schema/step.js';
import { toTopic } from './knowledge.js';
import { editionsOf, type Layers } from './layers.js';
import { mapValues, toText } from './texts.js';

/** What the protocol of a guide says that no other page does. For a region it is a model that an organisation fills in. */
export function resolveProtocol(layers: Layers): GuideProtocol {
  const { chapters, duties, yearly } = layers.national;
  const own = layers.organisation?.protocol ?? noOwnProtocol;
  const { experts, topics, validUntil } = own;
  return {
    chapters: mapValues(chapters, toChapter),
    duties: toDuties(duties),
    yearly: toDuties(yearly),
    experts: Object.values(experts).map(({ role, does }) => ({ role, does: toText(does) })),
    topics,
    ...adoption(layers),
    ...(validUntil !== undefined && { validUntil }),
    besluit: besluitParts(layers),
  };
}

/** What an organisation fills in of how it works and can become wrong. */
export function organisationFacts(organisation: Organisation): readonly { readonly checked: string | null }[] {
  const { recordSystem, decides, steps, verwijsindex, reporting, protocol } = organisation;
  const terms = Object.values(steps).map(({ term }) => term);
  return [
    recordSystem,
    decides,
    decides?.standIn,
    verwijsindex,
    protocol.adopted,
    ...terms,
    ...Object.values(reporting),
  ].filter((fact) => fact !== undefined);
}

function toChapter({ title, sections, topics }: Chapter): GuideChapter {
  return { title, topics, sections: Object.entries(sections).map(([id, section]) => ({ id, ...toTopic(section) })) };
}

function toDuties(duties: Layers['national']['duties']): readonly GuideDuty[] {
  return Object.values(duties).map(({ row, ...duty }) => ({ row, ...toText(duty) }));
}

/** An adoption before the last change of the content was of something else than what stands here. */
function adoption(layers: Layers): Pick<GuideProtocol, 'adopted'> {
  const adopted = layers.organisation?.protocol.adopted;
  if (!adopted) return {};
  const { by, on } = adopted;
  const last = editionsOf(layers).at(-1) ?? '';
  return { adopted: { by, on, changed: last } };
}

const national: GuideBesluitPart = { national: true, own: false, missingIn: [] };
const missing: GuideBesluitPart = { national: false, own: false, missingIn: [] };
const withOwn = (part: GuideBesluitPart, own: boolean): GuideBesluitPart => ({ ...part, own });

/** From which files each part is filled that the Besluit verplichte meldcode asks for in article 2. */
function besluitParts({ organisation }: Layers): Readonly<Record<BesluitId, GuideBesluitPart>> {
  const stepsOf = stepIds.map((id) => [id, organisation?.steps[id]] as const);
  const steps = Object.fromEntries(stepsOf.map(([id, step]) => [id, withOwn(national, addsTo(step))]));
  const nobodyIn = stepsOf.filter(([, step]) => Object.keys(step?.roles ?? {}).length === 0).map(([id]) => id);
  const { experts, topics } = organisation?.protocol ?? {};
  return {
    stappenplan: withOwn(
      national,
      stepsOf.some(([, step]) => addsTo(step)),
    ),
    'wie-welke-stap': { ...withOwn(missing, nobodyIn.length < stepIds.length), missingIn: nobodyIn },
    'wie-beslist': withOwn(missing, organisation?.decides !== undefined),
    'bijzondere-vormen': withOwn(national, Object.keys(experts ?? {}).length > 0),
    verwijsindex: withOwn(missing, organisation?.verwijsindex !== undefined),
    kindcheck: national,
    // The rules are national; which system it goes into, and who reads it, only an organisation can say.
    vertrouwelijk: withOwn(
      national,
      organisation?.recordSystem !== undefined || (topics?.vertrouwelijk ?? []).length > 0,
    ),
    ...(steps as Record<StepId, GuideBesluitPart>),
  };
}

/** Whether an organisation says something of its own about a step. */
function addsTo(step: LayerStep | undefined): boolean {
  return (
    step !== undefined &&
    [step.notes, step.roles, step.topics, step.checklists].some((part) => Object.keys(part).length > 0)
  );
}
