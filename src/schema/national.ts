import { z } from 'zod';
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
import { Beroepsgroep } from './beroepsgroep.js';
import { Checklist } from './checklist.js';
import { complete } from './values/complete.js';
import { Contact } from './contact.js';
import { Exit, Fast } from './exit.js';
import { Action, DecisionWords, Outcome } from './outcome.js';
import { checkOnce } from './values/once.js';
import { HeadQuestion, Question, Sign, TermQuestion } from './question.js';
import { Step } from './step.js';
import { ClientWords, Fact, hasAny, Id, Ids, isEmpty, IsoDate, Plain, Text } from './values/text.js';
import { Definition, Topic } from './topic.js';
import { Theme } from './theme.js';
import { Ui } from './ui.js';

export const header = {
  /** The JSON Schema of this file, for autocompletion. */
  $schema: z.string(),
  /** Version of the format: 1. */
  format: z.literal(contentFormat),
  /** The date of this content; everything it says was right then, as far as known. */
  edition: IsoDate,
};

/** `regions/landelijk.json`: a word for everything the engine can ask, advise or give as a reason. */
export const National = z.strictObject({
  ...header,
  /** Contacts by id, for everybody in the Netherlands. */
  contacts: z.record(Id, Contact),
  /** The five questions of the afwegingskader. */
  questions: complete(answerIds, Question).extend({ 'vraag-2': HeadQuestion, 'vraag-5': TermQuestion }),
  /** The three signs of unsafety behind question 2. */
  signs: complete(signIds, Sign),
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
  /** The five steps of the meldcode. */
  steps: complete(stepIds, Step),
  /** Lists that help to remember, by id. */
  checklists: z.record(Id, Checklist),
  /** Subjects by id. */
  topics: z.record(Id, Topic),
  /** Terms for the page of terms, by id. */
  definitions: z.record(Id, Definition),
  /** Situations for which the five steps are not the way. */
  exits: complete(exitIds, Exit),
  /** The fast mode: honour-related violence, forced marriage, achterlating. */
  fast: Fast,
  /** The national groups of professionals. */
  beroepsgroepen: complete(beroepsgroepIds, Beroepsgroep),
  /** Ids of topics for who cannot wait for a step, such as the first minutes when somebody tells; at the start. */
  startTopics: Ids.default([]),
  /** What a professional calls whom she works for, where neither her group nor her organisation has a word of its own. */
  client: ClientWords,
  /** The law and the national documents that the content rests on, in the order in which a page names them. */
  sources: z.array(Plain).min(1).superRefine(checkOnce),
  /** The colours where a region chose none. */
  theme: Theme,
  /** Every label of the elements and pages. */
  ui: Ui,
  /** General remarks every page must carry, such as what this tool is not. */
  colophon: z.record(Id, Fact.omit({ covers: true })).refine(hasAny, isEmpty),
});
export type National = z.infer<typeof National>;
