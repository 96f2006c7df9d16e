import type {
  ActionId,
  AnswerId,
  PlainValue,
  BeroepsgroepId,
  ExitId,
  MeldnormId,
  OutcomeId,
  ReasonId,
  SignId,
  StepId,
} from '../engine/ids.js';
import type { Polarity } from './checklist.js';
import type { Contact } from './contact.js';
import type { DecisionWords, Outcome, ReportingWay } from './outcome.js';
import type { ReadOnly } from './values/read-only.js';
import type { ClientWords } from './values/text.js';
import type { Theme } from './theme.js';
import type { Ui } from './ui.js';

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
export type GuideContact = { readonly id: string } & ReadOnly<Omit<Contact, 'covers' | 'source'> & { source?: string }>;

export interface GuideHeadQuestion {
  readonly title: string;
  readonly text: string;
  /** The same in a line or two, for the card for the wallet. */
  readonly short?: string;
  readonly source: string;
  /** Official text of the region or organisation. */
  readonly quote?: GuideSourcedText;
  readonly explanation: readonly GuideText[];
  /** Ids in `topics`. */
  readonly topics: readonly string[];
  /** Ids in `checklists`. */
  readonly checklists: readonly string[];
}

interface AnswerWords {
  readonly label: string;
  readonly hint?: string;
}

export interface GuideQuestion extends GuideHeadQuestion {
  /** Only question 5 has `nog-niet`. */
  readonly answers: Readonly<Record<PlainValue, AnswerWords> & Partial<Record<'nog-niet', AnswerWords>>>;
}

export interface GuideSign extends GuideQuestion {
  /** How it is put to who looks again. */
  readonly again: Pick<GuideQuestion, 'text' | 'source' | 'explanation'> & Partial<Pick<GuideQuestion, 'answers'>>;
}

export interface GuideChecklist {
  readonly title: string;
  readonly intro?: string;
  readonly source: string;
  readonly polarity: Polarity;
  readonly form: 'questions' | 'examples';
  readonly items: readonly { readonly text: string; readonly polarity?: Polarity }[];
}

export interface GuideTopicItem extends GuideText {
  /** Stays away from the printed card. */
  readonly offCard?: true;
  /** Has room to write beside it on a sheet of paper. */
  readonly write?: true;
}

export interface GuideTopic {
  readonly title: string;
  readonly intro?: string;
  readonly form: 'list' | 'steps' | 'paragraphs';
  readonly items: readonly GuideTopicItem[];
}

export interface GuideDefinition {
  readonly id: string;
  readonly term: string;
  /** Another name, in another language. */
  readonly foreign?: { readonly term: string; readonly lang: string };
  readonly meaning: GuideText;
  readonly more: readonly GuideText[];
  readonly examples: readonly string[];
}

/** A remark of a layer or beroepsgroep. */
export interface GuideNote extends GuideText {
  /** Stays away from the printed card. */
  readonly offCard?: true;
}

/** What a layer or beroepsgroep adds to a step. */
export interface GuideStepAddition {
  readonly notes: readonly GuideNote[];
  readonly topics: readonly string[];
  readonly checklists: readonly string[];
}

export interface GuideRole {
  readonly role: string;
  readonly does: GuideText;
}

export interface GuideStep extends GuideStepAddition {
  readonly name: string;
  readonly short: string;
  readonly goal: GuideText;
  readonly actions: readonly GuideText[];
  /** The actions that stand on the printed card. */
  readonly card: readonly GuideText[];
  readonly roles: readonly GuideRole[];
  /** Ids of contacts to read more at. */
  readonly contacts: readonly string[];
}

export interface GuideBeroepsgroep {
  readonly id: string;
  readonly name: string;
  readonly who: string;
  /** What this group calls whom it works for. */
  readonly client: ClientWords;
  /** The national groups it belongs to, for the engine. */
  readonly base: readonly BeroepsgroepId[];
  readonly notes: readonly GuideNote[];
  readonly steps: Readonly<Partial<Record<StepId, GuideStepAddition>>>;
}

export interface GuideAction {
  readonly title: string;
  readonly text: string;
  readonly source?: string;
  /** What to do in each case, where the action is a question. */
  readonly choices: readonly { readonly when: string; readonly text: string }[];
  readonly contacts: readonly string[];
  readonly topics: readonly string[];
  /** What the region or organisation adds. */
  readonly notes: readonly GuideText[];
}

export interface GuideExit {
  readonly title: string;
  readonly condition?: string;
  readonly actions: readonly GuideText[];
  readonly sections: readonly { readonly title: string; readonly items: readonly GuideText[] }[];
  readonly contacts: readonly string[];
}

/** The fast mode. */
export interface GuideFast extends Omit<GuideExit, 'condition'> {
  /** The actions that stand on the printed card. */
  readonly card: readonly GuideText[];
}

/** What an organisation adds after the actions of an outcome. */
export interface GuideExtraAction extends GuideText {
  readonly when: 'report' | 'report-or-help' | 'always';
  readonly role?: string;
}

export interface GuideOutcome extends Omit<Outcome, 'summary'> {
  readonly summary: GuideText;
}

/** A sourced fact that its owner confirms. */
export interface GuideFact extends GuideText {
  readonly checked: string | null;
}

/** Everything one site shows and knows: the layers landelijk, region and organisation as one. Plain JSON. */
export interface Guide {
  /** Version of the content format. */
  readonly format: number;
  readonly id: string;
  readonly kind: 'regio' | 'organisatie';
  /** Id of the region. */
  readonly regio: string;
  /** The name the reader sees, such as "Twente". */
  readonly name: string;
  readonly veiligThuis: string;
  /** Date and fingerprint of the content, such as `2026-11-23-1a2b3c4d`. */
  readonly edition: string;
  /** The date alone, as `2026-11-23`; of the layers the oldest, because that one is out of date first. */
  readonly date: string;
  /** Ids of the contacts that stand on every screen, in order: 112, Veilig Thuis, the region's own number. */
  readonly strip: readonly string[];
  readonly contacts: Readonly<Record<string, GuideContact>>;
  /** Ids of the contacts that the region and the organisation have themselves, in order. */
  readonly ownContacts: readonly string[];
  readonly questions: Readonly<Record<AnswerId, GuideQuestion>> & { readonly 'vraag-2': GuideHeadQuestion };
  readonly signs: Readonly<Record<SignId, GuideSign>>;
  readonly outcomes: Readonly<Record<OutcomeId, GuideOutcome>>;
  readonly decisions: Readonly<{ report: DecisionWords; help: DecisionWords }>;
  readonly actions: Readonly<Record<ActionId, GuideAction>>;
  readonly extraActions: readonly GuideExtraAction[];
  readonly reasons: Readonly<Record<ReasonId, GuideSourcedText>>;
  readonly meldnormen: Readonly<Record<MeldnormId, GuideText>>;
  readonly steps: Readonly<Record<StepId, GuideStep>>;
  readonly checklists: Readonly<Record<string, GuideChecklist>>;
  readonly topics: Readonly<Record<string, GuideTopic>>;
  readonly definitions: readonly GuideDefinition[];
  readonly exits: Readonly<Record<ExitId, GuideExit>>;
  readonly fast: GuideFast;
  readonly beroepsgroepen: readonly GuideBeroepsgroep[];
  /** Ids of the topics at the start. */
  readonly startTopics: readonly string[];
  /** What to call whom the reader works for, while she chose no group. */
  readonly client: ClientWords;
  /** The ways in which this region takes reports. */
  readonly reportBy: readonly ReportingWay[];
  /** How a report is made in this region. */
  readonly reporting: readonly GuideFact[];
  /** Organisation only. */
  readonly recordSystem?: GuideFact;
  /** Organisation only: which role decides. */
  readonly decides?: GuideFact & { readonly by: 'beroepskracht' | 'ander' };
  /** Organisation only: id of the contact of its own aandachtsfunctionaris. */
  readonly aandachtsfunctionaris?: string;
  readonly theme: Theme;
  readonly ui: Ui;
  readonly colophon: readonly GuideText[];
  /** What the content rests on: the law and the national documents first, then those of the region and the organisation. */
  readonly sources: readonly string[];
  /** Whether every fact and contact was confirmed by its owner. */
  readonly confirmed: boolean;
}
