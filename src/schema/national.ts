import { z } from './zod.js';
import { contentFormat } from '../shared/content-format.js';
import {
  actionIds,
  answerIds,
  beroepsgroepIds,
  exitIds,
  meldnormIds,
  outcomeIds,
  reasonIds,
  signIds,
  stepIds,
} from '../engine/ids.js';
import { Address } from './values/address.js';
import { Beroepsgroep } from './beroepsgroep.js';
import { Checks } from './check.js';
import { Checklist } from './checklist.js';
import { complete } from './values/complete.js';
import { Contact } from './contact.js';
import { Exit, Fast } from './exit.js';
import { wrong } from './messages/issues.js';
import { Action, DecisionWords, Outcome } from './outcome.js';
import { checkOnce } from './values/once.js';
import { HeadQuestion, Question, Sign, TermQuestion } from './question.js';
import { protocolContent } from './protocol.js';
import { Step } from './step.js';
import { OwnPageWords } from './words/own-page.js';
import { PaperWords } from './words/paper.js';
import { FormPageWords } from './words/form-page.js';
import { ProtocolWords } from './words/protocol.js';
import { DecisionTableWords } from './words/decision-table.js';
import { WordPressWords } from './words/wordpress.js';
import { Embedding } from './words/embedding.js';
import { PageWords } from './words/pages.js';
import { ClientWords, Fact, hasAny, Id, Ids, IsoDate, Language, Name, Plain, Text } from './values/text.js';
import { Definition, Topic } from './topic.js';
import { Theme } from './theme.js';
import { Ui } from './ui.js';

/** The way to the JSON Schema, in every content file. */
const schemaAddress = {
  /** The JSON Schema of this file, for autocompletion. */
  $schema: z.string(),
};

const dated = {
  /** Version of the format: 1. */
  format: z.literal(contentFormat),
  /** The date of this content; everything it says was right then, as far as known. */
  edition: IsoDate,
};

export const header = { ...schemaAddress, ...dated };

/** Subjects are many: each stands in the file of the steps in which it is needed most. */
const subjects = {
  /** Subjects by id. */
  topics: z.record(Id, Topic),
};

/**
 * In which file of `regions/landelijk/` each key of the national content stands: a file holds all of its keys, and no other.
 * Only the ids of `topics` are spread over files.
 */
const keysByTopic = {
  /** `regions/landelijk/about.json`: the edition of all national files, and what belongs to none of the others. */
  about: {
    ...dated,
    /** In which language the national files are, such as "nl"; the way dates and lists are written follows from it. */
    language: Language,
    /** Ids of topics for who cannot wait for a step, such as the first minutes when somebody tells; at the start. */
    startTopics: Ids.default([]),
    /** What a professional calls whom she works for, where neither her group nor her organisation has a word of its own. */
    client: ClientWords,
    /** The law and the national documents that the content rests on, in the order in which a page names them. */
    sources: z.array(Plain).min(1).superRefine(checkOnce),
    /** The colours where a region chose none. */
    theme: Theme,
    /** What the guide for the whole country says where that of a region speaks for its region. */
    guide: z.strictObject({
      /** The name the reader sees. */
      name: Name,
      /** How a report is made where the region is not known, in order of preference. */
      reporting: z.record(Id, Fact).refine(hasAny, wrong('lijst-leeg')),
    }),
    /** General remarks every page must carry, such as what this tool is not. */
    colophon: z.record(Id, Fact.omit({ covers: true })).refine(hasAny, wrong('lijst-leeg')),
  },
  /** `regions/landelijk/contacts.json`: whom everybody in the Netherlands can call. */
  contacts: {
    /** Contacts by id, for everybody in the Netherlands. */
    contacts: z.record(Id, Contact),
  },
  /** `regions/landelijk/questions.json`: what the afwegingskader asks. */
  questions: {
    /** The five questions of the afwegingskader. */
    questions: complete(answerIds, Question).extend({ 'vraag-2': HeadQuestion, 'vraag-5': TermQuestion }),
  },
  /** `regions/landelijk/signs.json`: what stands behind question 2. */
  signs: {
    /** The three signs of unsafety behind question 2. */
    signs: complete(signIds, Sign),
  },
  /** `regions/landelijk/outcomes.json`: what the weighing ends in, why, and what to do then. */
  outcomes: {
    /** What the weighing can end in. */
    outcomes: complete(outcomeIds, Outcome),
    /** The two decisions of step 5. */
    decisions: z.strictObject({
      /** Is a report necessary? */
      report: DecisionWords,
      /** Is help possible? */
      help: DecisionWords,
    }),
    /** What an outcome can tell to do. */
    actions: complete(actionIds, Action),
    /** Why the weighing ends as it does. */
    reasons: complete(reasonIds, Text),
    /** The three professional norms for reporting. */
    meldnormen: complete(meldnormIds, Text),
  },
  /** `regions/landelijk/steps.json`: the five steps. */
  steps: {
    /** The five steps of the meldcode. */
    steps: complete(stepIds, Step),
  },
  /** `regions/landelijk/checklists.json`: lists for questions, signs and steps. */
  checklists: {
    /** Lists that help to remember, by id. */
    checklists: z.record(Id, Checklist),
  },
  /** `regions/landelijk/checks.json`: the kindcheck and the mantelzorgcheck as short flows. */
  checks: {
    /** The questions and ends of the checks of step 1; their items stand with the subjects. */
    checks: Checks,
  },
  /** `regions/landelijk/topics-signals.json`: explanation by subject, for steps 1 and 2 and for who cannot wait for a step. */
  'topics-signals': subjects,
  /** `regions/landelijk/topics-talk.json`: explanation by subject, for step 3. */
  'topics-talk': subjects,
  /** `regions/landelijk/topics-report.json`: explanation by subject, for steps 4 and 5, and whom to tell. */
  'topics-report': subjects,
  /** `regions/landelijk/definitions.json`: the page of terms. */
  definitions: {
    /** Terms for the page of terms, by id. */
    definitions: z.record(Id, Definition),
  },
  /** `regions/landelijk/exits.json`: where the five steps are not the way, or have to be fast. */
  exits: {
    /** Situations for which the five steps are not the way. */
    exits: complete(exitIds, Exit),
    /** The fast mode: honour-related violence, forced marriage, achterlating. */
    fast: Fast,
  },
  /** `regions/landelijk/beroepsgroepen.json`: what differs for each group of professionals. */
  beroepsgroepen: {
    /** The national groups of professionals. */
    beroepsgroepen: complete(beroepsgroepIds, Beroepsgroep),
    /** What a group without a base reads: the law does not oblige it, and the steps are advice. */
    outsideLaw: Text,
  },
  /** `regions/landelijk/ui.json`: the words on buttons and above parts. */
  ui: {
    /** Every label of the elements and pages. */
    ui: Ui,
  },
  /** `regions/landelijk/own-page.json`: what the elements can do on our own pages alone. */
  'own-page': {
    /** Every label of it. */
    ownPage: OwnPageWords,
    /** Where "Verlaat deze pagina" leads, for a region that switches it on and names no address: a page that tells nothing. */
    leaveTo: Address,
  },
  /** `regions/landelijk/pages.json`: the words that only pages show. */
  pages: {
    /** Every label of the pages. */
    pages: PageWords,
  },
  /** `regions/landelijk/paper.json`: the words that only sheets of paper show. */
  paper: {
    /** Every label of the sheets. */
    paper: PaperWords,
  },
  /** `regions/landelijk/form-page.json`: the words around a form to report with. */
  'form-page': {
    /** Every label around a form. */
    formPage: FormPageWords,
  },
  /** `regions/landelijk/protocol.json`: the words of the protocol, and what only it says. */
  protocol: {
    /** Every label of the protocol. */
    protocol: ProtocolWords,
    ...protocolContent,
  },
  /** `regions/landelijk/decision-table.json`: the words of the page with all routes of the decision. */
  'decision-table': {
    /** Every label of that page. */
    decisionTable: DecisionTableWords,
  },
  /** `regions/landelijk/wordpress.json`: the words of the plugin for WordPress. */
  wordpress: {
    /** Every label of the plugin. */
    wordpress: WordPressWords,
  },
  /** `regions/landelijk/embedding.json`: the words of snippets, and of the page with snippets. */
  embedding: {
    /** What a snippet says, and what an editor reads about it. */
    embedding: Embedding,
  },
};

/** The name of a file in `regions/landelijk/`. */
export type NationalTopic = keyof typeof keysByTopic;
export const nationalTopics = Object.keys(keysByTopic) as readonly NationalTopic[];

/** `regions/landelijk/`: a word for everything the engine can ask, advise or give as a reason; its files as one. */
export const National = z.strictObject({
  ...keysByTopic.about,
  ...keysByTopic.contacts,
  ...keysByTopic.questions,
  ...keysByTopic.signs,
  ...keysByTopic.outcomes,
  ...keysByTopic.steps,
  ...keysByTopic.checklists,
  ...keysByTopic.checks,
  ...subjects,
  ...keysByTopic.definitions,
  ...keysByTopic.exits,
  ...keysByTopic.beroepsgroepen,
  ...keysByTopic.ui,
  ...keysByTopic['own-page'],
  ...keysByTopic.pages,
  ...keysByTopic.paper,
  ...keysByTopic['form-page'],
  ...keysByTopic.protocol,
  ...keysByTopic['decision-table'],
  ...keysByTopic.wordpress,
  ...keysByTopic.embedding,
});
export type National = z.infer<typeof National>;

/** The form of one file in `regions/landelijk/`. */
export function nationalPart(topic: NationalTopic): z.ZodObject {
  return z.strictObject({ ...schemaAddress, ...keysByTopic[topic] });
}

/** The keys of the national content that stand in this file. */
export function keysOfTopic(topic: NationalTopic): readonly string[] {
  return Object.keys(keysByTopic[topic]);
}

/** The files in which a key of the national content stands: one, or several that share its ids; none where it is no such key. */
export function topicsOfKey(key: string): readonly NationalTopic[] {
  return nationalTopics.filter((topic) => keysOfTopic(topic).includes(key));
}

/** Where the national files stand. */
export const nationalFolder = 'regions/landelijk';

/** The path of a national file. */
export function nationalPath(topic: NationalTopic): string {
  return `${nationalFolder}/${topic}.json`;
}
