import type { CheckEndId, CheckId, CheckQuestionId } from '../engine/checks.js';
import type {
  ActionId,
  AnswerId,
  ExitId,
  MeldnormId,
  OutcomeId,
  PlainValue,
  ReasonId,
  SignId,
  StepId,
} from '../engine/ids.js';
import type { Aftercare } from './aftercare.js';
import type { AddedBeroepsgroep, Beroepsgroep } from './beroepsgroep.js';
import type { Checklist, Polarity } from './checklist.js';
import type { Contact } from './contact.js';
import type { Exit } from './exit.js';
import type { Form, FormField } from './form.js';
import type { ExtraAction } from './extra-action.js';
import type { LanguagePage } from './language-page.js';
import type { Action, DecisionWords, Outcome, ReportingWay } from './outcome.js';
import type { AnswerWords, HeadQuestion } from './question.js';
import type { Municipalities } from './municipalities.js';
import type { AnnexId, BesluitId, Chapter, ChapterId, OwnProtocol } from './protocol.js';
import type { RoleInStep, Step, StepAddition } from './step.js';
import type { OwnPageWords } from './words/own-page.js';
import type { Theme } from './theme.js';
import type { Definition, Topic } from './topic.js';
import type { Ui } from './ui.js';
import type { Verwijsindex } from './verwijsindex.js';
import type { ReadOnly } from './values/read-only.js';
import type { ClientWords, Fact } from './values/text.js';

// What a guide has as its file has it is taken from the type of the file; written out is what resolving changes.

/** A text; `covers` stays behind in the files. */
export interface GuideText {
  readonly text: string;
  /** Where it comes from. The copy for the elements leaves it out where no element shows it (src/guide/resolve/widget-guide.ts). */
  readonly source?: string;
}

/** A text that is always shown with its source. */
export interface GuideSourcedText extends GuideText {
  readonly source: string;
}

/** A contact as its file has it. `covers` stays behind there, and elements show no source. */
export type GuideContact = { readonly id: string } & ReadOnly<
  Omit<Contact, 'covers' | 'source' | 'checkedBy'> & { source?: string }
>;

export interface GuideHeadQuestion
  extends GuideSourcedText,
    ReadOnly<Pick<HeadQuestion, 'title' | 'topics' | 'checklists'>> {
  /** The same in a line or two, for the card for the wallet. */
  readonly short?: string;
  /** What already counts, right below the question. */
  readonly example?: string;
  /** Official text of the region or organisation. */
  readonly quote?: GuideSourcedText;
  readonly explanation: readonly GuideText[];
}

export interface GuideQuestion extends GuideHeadQuestion {
  /** Only question 5 has `nog-niet`. */
  readonly answers: ReadOnly<Record<PlainValue, AnswerWords> & Partial<Record<'nog-niet', AnswerWords>>>;
}

export interface GuideSign extends GuideQuestion {
  /** How it is put to who looks again. */
  readonly again: Pick<GuideQuestion, 'text' | 'source' | 'explanation'> & Partial<Pick<GuideQuestion, 'answers'>>;
}

export interface GuideChecklist extends ReadOnly<Pick<Checklist, 'title' | 'polarity' | 'form'>> {
  readonly intro?: string;
  /** Those of its items together. */
  readonly source: string;
  readonly items: readonly { readonly text: string; readonly polarity?: Polarity }[];
}

/** A check of step 1: the words of its questions and ends, by id; the engine knows their order. */
export interface GuideCheck {
  readonly questions: Readonly<Partial<Record<CheckQuestionId, GuideCheckPart>>>;
  readonly ends: Readonly<Partial<Record<CheckEndId, GuideCheckPart>>>;
}

/** A question or end of a check, with what helps there. */
export interface GuideCheckPart {
  readonly title: string;
  readonly items: readonly string[];
}

export interface GuideTopicItem extends GuideText {
  /** Stays away from the printed card. */
  readonly offCard?: true;
  /** Has room to write beside it on a sheet of paper. */
  readonly write?: true;
  /** The option in which it holds, from 0; absent where it holds for everybody. */
  readonly option?: number;
}

export interface GuideTopic extends ReadOnly<Pick<Topic, 'title' | 'form'>> {
  readonly intro?: string;
  /** What a reader chooses herself; absent where all of it holds for everybody. */
  readonly choose?: { readonly question: string; readonly labels: readonly string[] };
  readonly items: readonly GuideTopicItem[];
}

export interface GuideDefinition extends ReadOnly<Pick<Definition, 'term' | 'foreign' | 'examples'>> {
  readonly id: string;
  readonly meaning: GuideText;
  readonly more: readonly GuideText[];
  /** Opens where a step or question says the term. */
  readonly inPlace?: true;
}

/** A remark of a layer or beroepsgroep. */
export interface GuideNote extends GuideText {
  /** For which role or ages it is, in words that stand in front of it; absent where it is for everybody. */
  readonly lead?: string;
  /** Stays away from the printed card. */
  readonly offCard?: true;
}

/** What a layer or beroepsgroep adds to a step. */
export interface GuideStepAddition extends ReadOnly<Pick<StepAddition, 'topics' | 'checklists'>> {
  readonly notes: readonly GuideNote[];
}

export interface GuideRole extends Readonly<Pick<RoleInStep, 'role'>> {
  readonly does: GuideText;
}

export interface GuideStep extends GuideStepAddition, ReadOnly<Pick<Step, 'name' | 'short' | 'contacts'>> {
  readonly goal: GuideText;
  /** The step in three lines. */
  readonly brief: readonly GuideText[];
  readonly actions: readonly GuideText[];
  /** The actions that stand on the printed card. */
  readonly card: readonly GuideText[];
  readonly roles: readonly GuideRole[];
  /** Organisation only: within which time it is taken. */
  readonly term?: GuideFact;
}

export interface GuideBeroepsgroep
  extends ReadOnly<Pick<Beroepsgroep, 'name' | 'who' | 'client'> & Pick<AddedBeroepsgroep, 'base'>> {
  readonly id: string;
  readonly notes: readonly GuideNote[];
  readonly steps: Readonly<Partial<Record<StepId, GuideStepAddition>>>;
}

export interface GuideAction extends GuideText, ReadOnly<Pick<Action, 'title' | 'contacts' | 'topics'>> {
  /** What to do in each case, where the action is a question. */
  readonly choices: readonly { readonly when: string; readonly text: string }[];
  /** What the region or organisation adds. */
  readonly notes: readonly GuideNote[];
}

export interface GuideExit extends ReadOnly<Pick<Exit, 'title' | 'short' | 'condition' | 'contacts'>> {
  readonly actions: readonly GuideNote[];
  readonly sections: readonly { readonly title: string; readonly items: readonly GuideText[] }[];
}

/** The fast mode. */
export interface GuideFast extends Omit<GuideExit, 'condition'> {
  /** The actions that stand on the printed card. */
  readonly card: readonly GuideText[];
}

/** What an organisation adds after the actions of an outcome. */
export type GuideExtraAction = GuideText & Readonly<Omit<ExtraAction, 'body'>>;

/** What an organisation goes on to do after an outcome. */
export type GuideAftercare = GuideText & Readonly<Omit<Aftercare, 'body'>>;

export interface GuideOutcome extends Readonly<Omit<Outcome, 'summary'>> {
  readonly summary: GuideText;
}

/** A page in another language, and which. */
export type GuideLanguagePage = Readonly<Pick<LanguagePage, 'language' | 'name' | 'url'>>;

/** A sourced fact that its owner confirms. */
export interface GuideFact extends GuideText, Readonly<Pick<Fact, 'checked'>> {}

/** Which role decides on a report. */
export interface GuideDecides extends GuideFact {
  readonly by: 'beroepskracht' | 'ander';
  /** Which one does while that one is away. */
  readonly standIn?: GuideFact;
}

/** Whether an organisation gives a signal in the verwijsindex, as its file has it. */
export type GuideVerwijsindex = ReadOnly<Omit<Verwijsindex, 'checkedBy' | 'source'> & { source?: string }>;

/** A chapter or annex of the protocol. */
export interface GuideChapter extends ReadOnly<Pick<Chapter, 'title' | 'topics'>> {
  readonly sections: readonly ({ readonly id: string } & GuideTopic)[];
}

export interface GuideDuty extends GuideText {
  /** The same in a few words: its row on the review sheet. */
  readonly row: string;
}

/** From which files a part that the Besluit asks for is filled; from neither where it is missing. */
export interface GuideBesluitPart {
  readonly national: boolean;
  readonly own: boolean;
  /** The steps in which it is missing. */
  readonly missingIn: readonly StepId[];
}

/** The protocol of a region or organisation, beside what its other pages show too. */
export interface GuideProtocol {
  readonly chapters: Readonly<Record<ChapterId | AnnexId, GuideChapter>>;
  readonly duties: readonly GuideDuty[];
  readonly yearly: readonly GuideDuty[];
  readonly experts: readonly GuideRole[];
  /** Ids of the organisation's own subjects, by the part in which they stand. */
  readonly topics: ReadOnly<OwnProtocol['topics']>;
  /** Who adopted it and when, and the day on which the content changed last: after that it was of an earlier edition. */
  readonly adopted?: Readonly<Pick<NonNullable<OwnProtocol['adopted']>, 'by' | 'on'> & { changed: string }>;
  /** The last day on which it is valid, where the organisation laid one down. */
  readonly validUntil?: string;
  readonly besluit: Readonly<Record<BesluitId, GuideBesluitPart>>;
}

/** One thing that a form asks. */
export interface GuideFormField extends ReadOnly<Pick<FormField, 'kind' | 'label' | 'hint' | 'when' | 'from'>> {
  readonly id: string;
  /** In order; none where nothing is chosen. */
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** A part of a form. */
export interface GuideFormSection extends ReadOnly<Pick<Form['sections'][string], 'title' | 'repeat'>> {
  readonly id: string;
  readonly intro?: string;
  readonly note?: string;
  readonly fields: readonly GuideFormField[];
}

/** The form with which a report is made in writing. */
export interface GuideForm extends Readonly<Pick<Form, 'title' | 'sendTo' | 'source' | 'checked'>> {
  readonly acute: string;
  readonly openness?: string;
  readonly before: readonly string[];
  readonly sections: readonly GuideFormSection[];
  readonly sending: readonly string[];
}

/** An organisation in one of its regions. */
export interface GuidePlace {
  /** Id of its guide there. */
  readonly id: string;
  readonly regio: string;
  /** The name of the region. */
  readonly name: string;
  /** Of the region, where they are known: a professional knows hers better than her region. */
  readonly municipalities: readonly string[];
  /** All that is otherwise there than where no region is chosen. */
  readonly differs: Partial<Guide>;
}

/** Everything one site shows and knows: the layers landelijk, region and organisation as one. Plain JSON. */
export interface Guide {
  /** Version of the content format. */
  readonly format: number;
  /** The language of its words as HTML names it, such as `nl`. */
  readonly language: string;
  readonly id: string;
  readonly kind: 'regio' | 'organisatie';
  /** Id of the region. */
  readonly regio: string;
  /** The name the reader sees, such as "Twente". */
  readonly name: string;
  readonly veiligThuis: string;
  /** Organisation in several regions only: a reader says first in which of them she works. */
  readonly places?: readonly GuidePlace[];
  /** Organisation in one of its regions only: id of the guide in which a reader chooses it. */
  readonly placeOf?: string;
  /** Region only, and where it is known: for the front page, which finds a region by them. The copies for the elements have none. */
  readonly municipalities?: ReadOnly<Pick<Municipalities, 'names' | 'checked'>>;
  /** Date and fingerprint of the content, such as `2026-11-23-1a2b3c4d`. */
  readonly edition: string;
  /** The date alone, as `2026-11-23`; of the layers the oldest, because that one is out of date first. */
  readonly date: string;
  /** Ids of the contacts that stand on every screen, in order: 112, Veilig Thuis, the region's own number. */
  readonly strip: readonly string[];
  readonly contacts: Readonly<Record<string, GuideContact>>;
  /** Ids of the contacts with the region's own numbers; the first stands in the strip, the others follow with what each is for. */
  readonly ownNumbers: readonly string[];
  /** Ids of the contacts that the region and the organisation have themselves for a professional, in order: further own numbers before the rest. */
  readonly ownContacts: readonly string[];
  readonly questions: Readonly<Record<AnswerId, GuideQuestion>> & { readonly 'vraag-2': GuideHeadQuestion };
  readonly signs: Readonly<Record<SignId, GuideSign>>;
  readonly outcomes: Readonly<Record<OutcomeId, GuideOutcome>>;
  readonly decisions: Readonly<{ report: DecisionWords; help: DecisionWords }>;
  readonly actions: Readonly<Record<ActionId, GuideAction>>;
  readonly extraActions: readonly GuideExtraAction[];
  /** Organisation only: what it goes on to do after that; absent where it says nothing of it. */
  readonly aftercare?: readonly GuideAftercare[];
  readonly reasons: Readonly<Record<ReasonId, GuideSourcedText>>;
  readonly meldnormen: Readonly<Record<MeldnormId, GuideText>>;
  readonly steps: Readonly<Record<StepId, GuideStep>>;
  readonly checklists: Readonly<Record<string, GuideChecklist>>;
  readonly topics: Readonly<Record<string, GuideTopic>>;
  /** The subjects that are a short flow as well; absent in content of before there were any. */
  readonly checks?: Readonly<Partial<Record<CheckId, GuideCheck>>>;
  readonly definitions: readonly GuideDefinition[];
  readonly exits: Readonly<Record<ExitId, GuideExit>>;
  readonly fast: GuideFast;
  readonly beroepsgroepen: readonly GuideBeroepsgroep[];
  /** What a reader outside the law is told; only where the guide has a group without a base. */
  readonly outsideLaw?: GuideText;
  /** Pages that explain the same in another language; absent where there are none. */
  readonly languagePages?: readonly GuideLanguagePage[];
  /** Organisation only: what everybody does before there is any signal. */
  readonly basishouding?: GuideTopic;
  /** Ids of the topics at the start. */
  readonly startTopics: readonly string[];
  /** What to call whom the reader works for, while she chose no group. */
  readonly client: ClientWords;
  /** The ways in which this region takes reports. */
  readonly reportBy: readonly ReportingWay[];
  /** How a report is made in this region. */
  readonly reporting: readonly GuideFact[];
  /** Organisation only: how a report is told within it, after that; absent where it asks for nothing. */
  readonly ownReporting?: readonly GuideFact[];
  /** Organisation only: id of the contact with its own form. */
  readonly ownReportForm?: string;
  /** The form of the region, or else of the organisation; absent where neither has one. The copies for the elements have none. */
  readonly form?: GuideForm;
  /** What that form is called: of the form the copies for the elements have this alone, for the link to its page. */
  readonly formTitle?: string;
  /** Organisation only; absent while it is unknown. */
  readonly recordSystem?: GuideFact;
  /** Organisation only: which role decides; absent while it is unknown. */
  readonly decides?: GuideDecides;
  /** Organisation only: whether it gives a signal in the verwijsindex; absent while it does not say so. */
  readonly verwijsindex?: GuideVerwijsindex;
  /** Organisation only: id of the contact of its own aandachtsfunctionaris. */
  readonly aandachtsfunctionaris?: string;
  readonly theme: Theme;
  readonly ui: Ui;
  /** What elements say on our own pages alone; the copy for other pages has no such words. */
  readonly ownPage?: OwnPageWords;
  /** What only the page of the protocol shows; the copies for the elements have none. */
  readonly protocol?: GuideProtocol;
  /** The page that "Verlaat deze pagina" opens; absent where the button is off. */
  readonly leaveTo?: string;
  readonly colophon: readonly GuideText[];
  /** What the content rests on: the law and the national documents first, then those of the region and the organisation. */
  readonly sources: readonly string[];
  /** Whether every fact and contact was confirmed by its owner. */
  readonly confirmed: boolean;
}
