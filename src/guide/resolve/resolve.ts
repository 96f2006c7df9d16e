import { checkIds } from '../../engine/checks.js';
import type { Guide, GuideContact, GuideDecides, GuidePlace } from '../../schema/guide.js';
import type { Organisation } from '../../schema/layer.js';
import { wholeTheme } from '../../schema/theme.js';
import type { Contact } from '../../schema/contact.js';
import { isForOthersAlone } from '../../shared/audiences.js';
import { resolveBeroepsgroepen, resolveOutsideLaw } from './beroepsgroepen.js';
import { toForm } from './form.js';
import { resolveActions, resolveExits, resolveFast, resolveSteps } from './instructions.js';
import { toCheck, toChecklist, toDefinition, toTopic } from './knowledge.js';
import { languagePagesOf, resolveLanguagePages } from './language-pages.js';
import { above, editionsOf, joined, type Layers } from './layers.js';
import { identityOf } from './listed-guide.js';
import { isOfRegion } from './of-region.js';
import { organisationFacts, resolveProtocol } from './protocol.js';
import { resolveQuestions, resolveSigns } from './questions.js';
import { mapValues, toFact, toText, toTexts, unique, without } from './texts.js';

/** The short fingerprint of a text, given so that this works where there is no Node. */
export type Fingerprint = (text: string) => string;

/**
 * One guide of the layers: landelijk, then the region, then the organisation. What a higher layer says is added after what the
 * lower ones say; of a wording, an official text and a theme the highest stands.
 *
 * @param id The id of the region, or of the organisation where there is one.
 * @param places The guides of the organisation in its regions, where a reader chooses one.
 */
export function resolve(
  id: string,
  layers: Layers,
  fingerprint: Fingerprint,
  places: readonly GuidePlace[] = [],
): Guide {
  const content = { ...resolveContent(id, layers), ...(places.length > 0 && { places }) };
  // Files keep the order in which things are shown, so the order is part of what the fingerprint is about.
  return { ...content, edition: `${content.date}-${fingerprint(JSON.stringify(content))}` };
}

function resolveContent(id: string, layers: Layers): Omit<Guide, 'edition'> {
  const { national, region, organisation } = layers;
  const contacts = resolveContacts(layers);
  const content = {
    format: national.format,
    language: national.language,
    ...identityOf(id, layers),
    date: editionsOf(layers)[0] ?? national.edition,
    strip: ['noodnummer', 'veilig-thuis', ...region.ownNumbers.slice(0, 1)],
    ownNumbers: region.ownNumbers,
    contacts,
    ownContacts: resolveOwnContacts(layers),
    ...resolveWords(layers),
    ...resolveKnowledge(layers),
    ...resolveFacts(layers),
    // Who chose the colours is for whoever keeps the files; no reader sees it.
    theme: wholeTheme(organisation?.theme ?? region.theme),
    ui: resolveUi(id, layers),
    ownPage: national.ownPage,
    protocol: resolveProtocol(layers),
    ...resolveLanguagePages(layers),
    ...resolveLeaving(layers),
  };
  return { ...content, confirmed: isConfirmed(layers, content) };
}

/** Only of a region alone all that is to be confirmed is the region's. */
function resolveUi(id: string, { national: { ui }, organisation }: Layers): Guide['ui'] {
  return isOfRegion({ id, kind: organisation ? 'organisatie' : 'regio' })
    ? ui
    : { ...ui, unconfirmed: ui['unconfirmed-elsewhere'] };
}

/** Whom a professional can turn to here. A form within the organisation is nobody: it stands with how a report is told there. */
function resolveOwnContacts(layers: Layers): readonly string[] {
  const own = above(layers).flatMap(({ contacts }) => idsForReader(contacts));
  return unique([...layers.region.ownNumbers, ...own]).filter((id) => id !== layers.organisation?.reportForm);
}

/** The contacts that a professional can turn to herself; those for others alone stand lower on the page, where all of them are. */
function idsForReader(contacts: Readonly<Record<string, Contact>>): readonly string[] {
  return Object.keys(contacts).filter((id) => !isForOthersAlone(contacts[id]?.for?.who ?? []));
}

function resolveWords(layers: Layers) {
  const { national } = layers;
  const beroepsgroepen = resolveBeroepsgroepen(layers);
  return {
    questions: resolveQuestions(layers),
    signs: resolveSigns(layers),
    outcomes: mapValues(national.outcomes, (outcome) => ({ ...outcome, summary: toText(outcome.summary) })),
    decisions: national.decisions,
    actions: resolveActions(layers),
    reasons: mapValues(national.reasons, toText),
    meldnormen: mapValues(national.meldnormen, toText),
    steps: resolveSteps(layers),
    exits: resolveExits(layers),
    fast: resolveFast(national.fast),
    beroepsgroepen,
    ...resolveOutsideLaw(layers, beroepsgroepen),
  };
}

function resolveKnowledge(layers: Layers) {
  return {
    checklists: mapValues(joined('checklists', layers), toChecklist),
    topics: mapValues(joined('topics', layers), toTopic),
    ...resolveChecks(layers.national),
    ...resolveBasishouding(layers),
    definitions: Object.entries(joined('definitions', layers)).map(([id, definition]) => toDefinition(id, definition)),
  };
}

/** The same for everybody: where a check leads is no matter of a region. */
function resolveChecks({ checks, topics }: Layers['national']): Pick<Guide, 'checks'> {
  const known = checkIds.map((id) => [id, toCheck(checks[id], topics[id])] as const).filter(([, check]) => check);
  return known.length > 0 ? { checks: Object.fromEntries(known) } : {};
}

function resolveFacts({ national, region, organisation }: Layers) {
  const extraActions = Object.values(organisation?.extraActions ?? {});
  const aftercare = Object.values(organisation?.aftercare ?? {});
  return {
    extraActions: extraActions.map(({ body, ...rest }) => ({ ...rest, ...toText(body) })),
    ...(aftercare.length > 0 && { aftercare: aftercare.map(({ body, ...rest }) => ({ ...rest, ...toText(body) })) }),
    reportBy: region.reportBy,
    reporting: Object.values(region.reporting).map(toFact),
    ...resolveOwnReporting(organisation),
    ...resolveForm(region, organisation),
    colophon: Object.values(national.colophon).map(({ text, source }) => ({ text, source })),
    sources: unique([national, region, ...(organisation ? [organisation] : [])].flatMap(({ sources }) => sources)),
    startTopics: national.startTopics,
    client: organisation?.client ?? national.client,
    ...(organisation?.recordSystem && { recordSystem: toFact(organisation.recordSystem) }),
    ...(organisation?.decides && { decides: toDecides(organisation.decides) }),
    ...(organisation?.verwijsindex && { verwijsindex: without(organisation.verwijsindex, 'checkedBy') }),
    ...(organisation?.aandachtsfunctionaris !== undefined && {
      aandachtsfunctionaris: organisation.aandachtsfunctionaris,
    }),
  };
}

/** What an organisation wants to know of a report itself. */
function resolveOwnReporting(organisation: Organisation | undefined): Pick<Guide, 'ownReporting' | 'ownReportForm'> {
  const own = Object.values(organisation?.reporting ?? {});
  const form = organisation?.reportForm;
  return {
    ...(own.length > 0 && { ownReporting: own.map(toFact) }),
    ...(form !== undefined && { ownReportForm: form }),
  };
}

/** That of the region; the check of the files saw to it that an organisation on it has none. */
function resolveForm(region: Layers['region'], organisation: Organisation | undefined): Pick<Guide, 'form'> {
  const form = region.form ?? organisation?.form;
  return form ? { form: toForm(form) } : {};
}

/** A subject of its own, under the title of the organisation or that of the whole country. */
function resolveBasishouding({ national, organisation }: Layers): Pick<Guide, 'basishouding'> {
  if (!organisation?.basishouding) return {};
  const { title = national.pages.basishouding, items } = organisation.basishouding;
  return { basishouding: { title, form: 'list', items: toTexts(items) } };
}

function toDecides({ by, standIn, ...fact }: NonNullable<Organisation['decides']>): GuideDecides {
  return { ...toFact(fact), by, ...(standIn && { standIn: toFact(standIn) }) };
}

/** A layer switches the button on; the address is its own, or that of the whole country. */
function resolveLeaving({ national, region, organisation }: Layers): Pick<Guide, 'leaveTo'> {
  const chosen = organisation?.leavePage ?? region.leavePage;
  return chosen ? { leaveTo: chosen.to ?? national.leaveTo } : {};
}

function resolveContacts(layers: Layers): Readonly<Record<string, GuideContact>> {
  return mapValues(joined('contacts', layers), toContact);
}

function toContact(contact: Contact, id: string): GuideContact {
  return { id, ...without(without(contact, 'covers'), 'checkedBy') };
}

/** 112 and 0800 2000 are statutory: no owner has to confirm them (design 2.11). */
const statutory: readonly string[] = ['noodnummer', 'veilig-thuis'];

/** Whether everything that can become wrong was confirmed by its owner (design 2.11). */
function isConfirmed(
  layers: Layers,
  { contacts, municipalities }: Pick<Guide, 'contacts' | 'municipalities'>,
): boolean {
  const { national, region, organisation } = layers;
  const facts = [
    ...Object.values(contacts).filter(({ id }) => !statutory.includes(id)),
    ...Object.values(region.reporting),
    ...Object.values(national.colophon),
    ...languagePagesOf(layers),
    ...[region.form ?? organisation?.form].filter((form) => form !== undefined),
    ...(municipalities ? [municipalities] : []),
    ...(organisation ? organisationFacts(organisation) : []),
  ];
  return facts.every(({ checked }) => checked !== null);
}
