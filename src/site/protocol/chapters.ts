import type { ExitId } from '../../engine/index.js';
import { exitsFor } from '../../guide/exits.js';
import { contactsOfExit, everyContact } from '../../guide/contacts.js';
import { outsideLaw } from '../../guide/outside-law.js';
import { polarityWords } from '../../guide/polarity.js';
import { verwijsindexWords } from '../../guide/verwijsindex.js';
import type { Guide, GuideChecklist, GuideExit, GuideProtocol } from '../../schema/guide.js';
import type { National } from '../../schema/national.js';
import { annexIds, chapterIds, type AnnexId, type ChapterId } from '../../schema/protocol.js';
import { fill } from '../../shared/fill.js';
import { actionViews, aftercareViews } from '../views/action-view.js';
import { contactViews, lineView } from '../views/contact-view.js';
import { ownReportingView } from '../views/own-reporting-view.js';
import { dayInWords } from '../views/day.js';
import { languageViews } from '../views/language-view.js';
import { documentsOf, sourcesIn } from '../paper/sources.js';
import { leftTopics, ownPlaces, reportTopics, topicsOf } from './placed.js';
import { block, filledOrOpen, item, items, section, topicBlock, topicSection } from './section.js';
import type { BlockView, ItemView, Section } from './section.js';
import { groupsSection, stepSections } from './step-sections.js';
import { validWords } from './valid.js';
import { weighingSections } from './weighing-sections.js';

/** What a chapter is made of. */
export interface Context {
  readonly guide: Guide;
  readonly protocol: GuideProtocol;
  readonly national: National;
  /** The day of the build, such as `2026-11-23`. */
  readonly today: string;
}

/** What the code puts in a chapter: before its sections, and around those of the content. */
interface Parts {
  readonly blocks?: readonly BlockView[];
  readonly before?: readonly Section[];
  readonly after?: readonly Section[];
}

/** A chapter or annex before it has a number. */
export interface Chapter {
  readonly id: ChapterId | AnnexId;
  readonly title: string;
  readonly blocks: readonly BlockView[];
  readonly sections: readonly Section[];
}

/** The whole protocol, in its order. */
export function chaptersOf(context: Context): readonly Chapter[] {
  return [...chapterIds, ...annexIds].map((id) => chapterOf(id, context));
}

function chapterOf(id: ChapterId | AnnexId, context: Context): Chapter {
  const { title, sections, topics } = context.protocol.chapters[id];
  const { blocks = [], before = [], after = [] } = partsOf[id](context);
  const national = sections.map((one) => topicSection(`${id}-${one.id}`, one));
  const subjects = topicsOf(context.guide, topics).map((one) => topicSection(one.id, one.topic));
  return { id, title, blocks, sections: [...before, ...national, ...subjects, ...after] };
}

const partsOf: Readonly<Record<ChapterId | AnnexId, (context: Context) => Parts>> = {
  doel: ({ guide, national }) => ({ before: [forWhom(guide, national)] }),
  begrippen: ({ guide }) => ({ blocks: [definitions(guide)] }),
  stappen: ({ guide, protocol, national: { protocol: words } }) => ({
    before: [
      ...(guide.basishouding ? [topicSection('basishouding', guide.basishouding)] : []),
      ...stepSections(guide, protocol, words),
    ],
    after: [
      section(
        'vastleggen-in',
        words['record-system'],
        [filledOrOpen(guide.recordSystem, words['open-record-system'])],
        ['vastleggen'],
      ),
      groupsSection(guide, words),
    ],
  }),
  beslissen: ({ guide, national }) => deciding(guide, national),
  wegen: ({ guide, national }) => ({ after: weighingSections(guide, national.protocol) }),
  'bijzondere-vormen': ({ guide, protocol, national }) => specialForms(guide, protocol, national),
  verwijsindex: ({ guide, national: { protocol: words } }) => ({
    before: [section('verwijsindex-bij-ons', words['verwijsindex-own'], [verwijsindexBlock(guide, words)])],
  }),
  kindcheck: () => ({}),
  vertrouwelijk: ({ guide, protocol, national: { protocol: words } }) => ({
    before: [
      section(
        ownPlaces.vertrouwelijk,
        words['who-sees'],
        ownBlocks(guide, protocol.topics.vertrouwelijk, words['open-who-sees']),
        ['vastleggen-in'],
      ),
    ],
  }),
  praten: ({ guide, national }) => ({
    after: [section('nazorg', national.protocol['aftercare-title'], [aftercareBlock(guide, national)])],
  }),
  vertellen: () => ({}),
  melden: ({ guide, protocol, national }) => reporting(guide, protocol, national),
  'andere-weg': (context) => ({ before: exitsFor(context.guide, null).map((id) => wayOut(id, context)) }),
  plichten: ({ guide, protocol, national: { protocol: words } }) => ({
    before: [
      section(
        ownPlaces.plichten,
        words['duties-title'],
        ownOrNational(guide, protocol.topics.plichten, protocol.duties),
      ),
      section(
        ownPlaces.jaarlijks,
        words['yearly-title'],
        ownOrNational(guide, protocol.topics.jaarlijks, protocol.yearly),
        ['hoofdstuk-jaarblad'],
      ),
    ],
  }),
  vaststelling: (context) => ({ before: adoptionSections(context) }),
  lijsten: ({ guide, protocol }) => ({
    before: [
      ...Object.entries(guide.checklists).map(([id, list]) => checklistSection(id, list, guide)),
      ...leftTopics(guide, protocol).map(({ id, topic }) => topicSection(id, topic)),
    ],
  }),
  contacten: ({ guide }) => ({
    blocks: [block({ contacts: contactViews(everyContact(guide), guide), languages: languageViews(guide) })],
  }),
  jaarblad: ({ national }) => ({
    blocks: [
      block({
        paragraphs: [national.protocol['review-intro']],
        open: [national.protocol['review-year']],
        review: true,
      }),
    ],
  }),
};

function forWhom(guide: Guide, { protocol: words }: National): Section {
  const groups = guide.beroepsgroepen.map(({ name, who }) => item(who, name));
  const ofOrganisation = guide.kind === 'organisatie';
  return section('voor-wie', words['for-whom'], [
    block({
      paragraphs: ofOrganisation ? [outsideLaw(guide, null) ?? []].flat() : [words['for-whom-model']],
      items: groups,
      open: ofOrganisation ? [] : [words['open-groups']],
    }),
  ]);
}

function definitions({ definitions: terms }: Guide): BlockView {
  return block({
    items: terms.map(({ term, foreign, meaning, more }) => ({
      ...{ lead: term, foreign: foreign ?? null },
      text: [meaning, ...more].map(({ text }) => text).join(' '),
    })),
  });
}

function deciding(guide: Guide, { protocol: words, paper }: National): Parts {
  const { aandachtsfunctionaris } = guide;
  const officer = aandachtsfunctionaris === undefined ? [] : contactViews([aandachtsfunctionaris], guide);
  const open = officer.length > 0 ? [] : [words['open-officer'], words['open-officer-reached']];
  return {
    before: [
      section('wie-beslist', words['decides-title'], [filledOrOpen(guide.decides, words['open-decides'])]),
      section('wie-vervangt', words['stand-in'], [filledOrOpen(guide.decides?.standIn, words['open-stand-in'])]),
    ],
    after: [section('onze-functionaris', paper.aandachtsfunctionaris, [block({ contacts: officer, open })])],
  };
}

function specialForms(guide: Guide, { experts }: GuideProtocol, { protocol: words }: National): Parts {
  const own = experts.map(({ role, does }) => item(does.text, role));
  const everybody = contactsOfExit(guide, guide.fast);
  return {
    before: [exitSection('spoed', guide.fast)],
    after: [
      section('deskundigen', words['experts-own'], [
        block({ items: own, open: own.length > 0 ? [] : [words['open-experts']] }),
      ]),
      section('deskundigen-landelijk', words['experts-national'], [
        block({ contacts: contactViews(everybody, guide) }),
      ]),
    ],
  };
}

/** Whether the organisation gives a signal, with the page of the index, or the question whether it may. */
function verwijsindexBlock(guide: Guide, words: National['protocol']): BlockView {
  const own = verwijsindexWords(guide);
  if (!own) return block({ open: [words['open-verwijsindex']] });
  const { lines, page } = own;
  const name = guide.verwijsindex?.name ?? '';
  return block({
    paragraphs: [lines.join(' ')],
    contacts: page ? [{ name, phone: null, lines: [lineView(page)] }] : [],
  });
}

/** An exit. Where region or organisation added whom to turn to, those contacts stand with it too; the rest are in the annex. */
function wayOut(id: ExitId, { guide, national }: Context): Section {
  const exit = guide.exits[id];
  const section = exitSection(`uitgang-${id}`, exit);
  const isNational = (contact: string) => national.exits[id].contacts.includes(contact);
  if (exit.contacts.every(isNational)) return section;
  return { ...section, blocks: [...section.blocks, block({ contacts: contactViews(exit.contacts, guide) })] };
}

function exitSection(
  id: string,
  { title, condition, actions, sections }: Omit<GuideExit, 'short' | 'contacts'>,
): Section {
  return section(id, title, [
    block({ paragraphs: condition === undefined ? [] : [condition], ordered: true, items: items(actions) }),
    ...sections.map((part) => block({ title: part.title, items: items(part.items) })),
  ]);
}

function reporting(guide: Guide, protocol: GuideProtocol, { protocol: words, paper }: National): Parts {
  const actions = actionViews(guide).flatMap(({ title, text, choices, notes }) => {
    const chosen = choices.map((choice) => `${choice.when}: ${choice.text}`);
    const forAll = notes.filter(({ lead }) => lead === null).map((note) => note.text);
    const forSome = notes.flatMap(({ lead, text: note }) => (lead === null ? [] : item(note, `${title}. ${lead}`)));
    return [item([text, ...chosen, ...forAll].join(' '), title), ...forSome];
  });
  const extra = block({ items: extraItems(guide, ['report', 'always']) });
  return {
    before: [
      section(
        'zo-meld-je',
        paper['reporting-title'],
        [block({ items: items(guide.reporting) }), ...ownReportingBlocks(guide)],
        ['hoofdstuk-contacten'],
      ),
    ],
    after: [
      ...reportTopics(guide, protocol).map(({ id, topic }) => topicSection(id, topic)),
      section('acties', words['actions-title'], [block({ items: actions })]),
      ...(extra.items.length > 0 ? [section('eigen-acties', words['own-actions'], [extra], ['nazorg'])] : []),
    ],
  };
}

/** What the organisation wants to know of a report itself. */
function ownReportingBlocks(guide: Guide): readonly BlockView[] {
  const own = ownReportingView(guide);
  return own ? [block({ title: own.title, items: own.texts.map((text) => item(text)), contacts: own.form })] : [];
}

/** What the organisation does as well in these cases. */
function extraItems({ extraActions }: Guide, when: readonly string[]): readonly ItemView[] {
  return extraActions.filter((one) => when.includes(one.when)).map(({ role, text }) => item(text, role ?? null));
}

/** What the organisation does after a report and where there is help, and what it goes on to do; or the question who will. */
function aftercareBlock(guide: Guide, national: National): BlockView {
  const care = aftercareViews(guide, national).map(({ role, text }) => item(text, role));
  const all = [...extraItems(guide, ['report-or-help']), ...care];
  return block({ items: all, open: all.length > 0 ? [] : [national.protocol['open-aftercare']] });
}

/** The organisation's own subjects, or the question that they would answer. */
function ownBlocks(guide: Guide, ids: readonly string[], question: string): readonly BlockView[] {
  const own = topicsOf(guide, ids).map(({ topic }) => topicBlock(topic));
  return own.length > 0 ? own : [block({ open: [question] })];
}

function ownOrNational(guide: Guide, ids: readonly string[], national: GuideProtocol['duties']): readonly BlockView[] {
  const own = topicsOf(guide, ids).map(({ topic }) => topicBlock(topic));
  return own.length > 0 ? own : [block({ items: items(national) })];
}

function adoptionSections({ guide, protocol, national, today }: Context): readonly Section[] {
  const { protocol: words } = national;
  const { adopted } = protocol;
  const done = adopted !== undefined && adopted.on >= adopted.changed;
  const inWords = (day: string) => dayInWords(day, guide.language);
  const when = adopted && { wie: adopted.by, dag: inWords(adopted.on), veranderd: inWords(adopted.changed) };
  const said = when ? fill(words[done ? 'adopted-current' : 'adopted-earlier'], when) : words['not-adopted'];
  const toSign = [words['open-adopted-by'], words['open-adopted-on'], words['open-signature']];
  const edition = { uitgave: guide.edition, dag: dayInWords(guide.date, guide.language) };
  // A place in one of its own sources, such as a page of it, is no other document.
  const listed = [...guide.sources, ...documentsOf(guide.sources)];
  const others = documentsOf(sourcesIn(textsOf(guide))).filter((document) => !listed.includes(document));
  return [
    section('vaststelling-van', words['adoption-title'], [
      block({ paragraphs: [said, validWords(guide, words, today) ?? []].flat(), open: done ? [] : toSign }),
    ]),
    section('besluit', words['besluit-title'], [block({ paragraphs: [words['besluit-intro']], besluit: true })]),
    section('editie', words['edition-title'], [block({ paragraphs: [fill(words['edition-of'], edition)] })]),
    section('bronnen', national.pages.sources, [
      block({ items: guide.sources.map((source) => item(source)) }),
      ...(others.length > 0
        ? [block({ paragraphs: [words['sources-rest']], items: others.map((source) => item(source)) })]
        : []),
    ]),
  ];
}

/** What of a guide the protocol shows; its colours, say, have a source too. */
function textsOf(guide: Guide): readonly unknown[] {
  const { definitions, steps, questions, signs, topics, checklists, exits, fast, actions, protocol } = guide;
  return [
    definitions,
    steps,
    questions,
    signs,
    topics,
    checklists,
    exits,
    fast,
    actions,
    protocol,
    guide.outsideLaw,
    guide.basishouding,
  ];
}

function checklistSection(
  id: string,
  { title, intro, polarity, form, items: lines }: GuideChecklist,
  guide: Guide,
): Section {
  const meaning = (one: GuideChecklist['polarity']) => polarityWords(guide, one, form);
  return section(id, title, [
    block({
      paragraphs: [...(intro === undefined ? [] : [intro]), meaning(polarity)],
      items: lines.map((line) => item(line.polarity ? `${line.text} (${meaning(line.polarity)})` : line.text)),
    }),
  ]);
}
