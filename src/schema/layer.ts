import { z } from './zod.js';
import { actionIds, exitIds, questionIds, signIds, stepIds } from '../engine/ids.js';
import { Address } from './values/address.js';
import { Aftercare } from './aftercare.js';
import { Basishouding } from './basishouding.js';
import { Beroepsgroepen } from './beroepsgroep.js';
import { Checklist } from './checklist.js';
import { Contact } from './contact.js';
import { LayerExit } from './exit.js';
import { Form } from './form.js';
import { ExtraAction } from './extra-action.js';
import { LanguagePage } from './language-page.js';
import { Logo } from './logo.js';
import { Municipalities } from './municipalities.js';
import { noOwnProtocol, OwnProtocol } from './protocol.js';
import { addIssue, wrong } from './messages/issues.js';
import { header } from './national.js';
import { Notes } from './note.js';
import { LayerStep, OrganisationStep } from './step.js';
import { checkOnce } from './values/once.js';
import { reportingWays } from './outcome.js';
import { ClientWords, Fact, hasAny, Id, Ids, Name, Plain, Text } from './values/text.js';
import { OwnTheme } from './theme.js';
import { Definition, Topic } from './topic.js';
import { Verwijsindex } from './verwijsindex.js';

const layer = {
  ...header,
  /** The name the reader sees. */
  name: Name,
  /** Contacts by id. A national id, or one of the region, is not free: a layer adds and replaces nothing. */
  contacts: z.record(Id, Contact).default({}),
  /** Which national wording stands for a question or sign, by id: `"vraag-4": "bereid"`. */
  wordings: z.partialRecord(z.enum([...questionIds, ...signIds]), Id).default({}),
  /** Official text of this region or organisation, shown below the question as a quotation. */
  quotes: z.partialRecord(z.enum([...questionIds, ...signIds]), Text).default({}),
  /** What is added to a step. */
  steps: z.partialRecord(z.enum(stepIds), LayerStep).default({}),
  /** What is added to an action of an outcome. */
  actions: z.partialRecord(z.enum(actionIds), Notes).default({}),
  /** What is added to an exit, such as whom to turn to here when a colleague is the perpetrator. */
  exits: z.partialRecord(z.enum(exitIds), LayerExit).default({}),
  /** Checklists by id, for `checklists` in a step. */
  checklists: z.record(Id, Checklist).default({}),
  /** Subjects by id, for `topics` in a step. */
  topics: z.record(Id, Topic).default({}),
  /** Terms for the page of terms, by id. */
  definitions: z.record(Id, Definition).default({}),
  /** Pages that explain the same in another language, for parents and clients, by id. */
  languagePages: z.record(Id, LanguagePage).default({}),
  /** The documents of its own that this content rests on; a page names them after the national ones. */
  sources: z.array(Plain).superRefine(checkOnce).default([]),
  /** Switches on the button "Verlaat deze pagina" on our own pages, for who may be seen there; it is off when absent. */
  leavePage: z
    .strictObject({
      /** The page that it opens, which must tell nothing about where the reader was; that of `regions/landelijk/own-page.json` when absent. */
      to: Address.optional(),
    })
    .optional(),
  /** Its logo; a region or organisation without one shows none. */
  logo: Logo.optional(),
  /** The form with which a report is made in writing, to fill in on the page and on paper; without it there is a sheet to prepare the call. */
  form: Form.optional(),
  /** Which groups there are to choose from, where that differs from the layer below. */
  beroepsgroepen: Beroepsgroepen.optional(),
};

/** `regions/<regio>.json`: what differs for one Veilig Thuis region. */
export const Region = z.strictObject({
  ...layer,
  /** The name of the regional body; national plans may change it, so it is data. */
  veiligThuis: Name,
  /** The municipalities of this region, by which the front page finds it. */
  municipalities: Municipalities.optional(),
  /** Ids of the contacts with the region's own numbers: the first stands on every screen, after 0800 2000; the others follow with what each is for. */
  ownNumbers: Ids.default([]),
  /** The ways in which a report can be made here, in order of preference; the phone is always one of them. */
  reportBy: z
    .array(z.enum(reportingWays))
    .superRefine(checkOnce)
    .refine((ways) => ways.includes('telefoon'), wrong('meldweg-telefoon')),
  /** Id of the contact with the form for reports, where that is on a site. */
  reportForm: Id.optional(),
  /** How a report is made here, in order of preference. */
  reporting: z.record(Id, Fact).refine(hasAny, wrong('lijst-leeg')),
  /** The colours of this region. */
  theme: OwnTheme,
});
export type Region = z.infer<typeof Region>;

/** Of one region it says `regio`; where nobody has to choose, nobody is asked. */
function checkSeveral(regions: readonly string[], context: z.RefinementCtx): void {
  if (regions.length < 2) addIssue(context, [], 'regios-een');
}

/** `organisations/<id>.json`: what one organisation adds on top of its region. */
export const Organisation = z.strictObject({
  ...layer,
  /** Id of the region file it stands on, or `landelijk`; absent where it stands on an organisation. */
  regio: Id.optional(),
  /** Ids of the region files it stands on, where it works in several: a reader says first in which she works. In place of `regio`. */
  regios: z.array(Id).superRefine(checkOnce).superRefine(checkSeveral).optional(),
  /** Id of the organisation file it stands on, which stands on a region: a school says only what differs from its board. */
  organisatie: Id.optional(),
  /** How a report is told within this organisation, by id: after how the region takes it, and never before. */
  reporting: z.record(Id, Fact).default({}),
  /** Id of the contact in this file with the organisation's own form, which is no report to Veilig Thuis. */
  reportForm: Id.optional(),
  /** What everybody does before there is any signal; nothing of it is shown when it is absent. */
  basishouding: Basishouding.optional(),
  /** What is added to a step. */
  steps: z.partialRecord(z.enum(stepIds), OrganisationStep).default({}),
  /** Where signs and decisions are recorded; readers are told that it is missing when it is absent. */
  recordSystem: Fact.optional(),
  /** Which role decides on a report in the end; readers are told that it is missing when it is absent. */
  decides: Fact.extend({
    /** `beroepskracht` where the reader decides herself, `ander` where somebody else does. */
    by: z.enum(['beroepskracht', 'ander']),
    /** Which role decides while that one is away. In danger nobody waits for either. */
    standIn: Fact.optional(),
  }).optional(),
  /** What this organisation calls whom it works for; the word of the reader's group when it is absent. */
  client: ClientWords.optional(),
  /** Id of the contact of its own aandachtsfunctionaris, a function and never a name; the sheets leave a line without it. */
  aandachtsfunctionaris: Id.optional(),
  /** What this organisation does as well, after the actions of an outcome that reports or not. */
  extraActions: z.record(Id, ExtraAction).default({}),
  /** What this organisation goes on to do after that, by id: how often, and for how long. */
  aftercare: z.record(Id, Aftercare).default({}),
  /** Whether this organisation gives a signal in the verwijsindex; its protocol asks for it when it is absent. */
  verwijsindex: Verwijsindex.optional(),
  /** What its protocol says that no other field holds. */
  protocol: OwnProtocol.default(noOwnProtocol),
  /** Shows the logo of its region, which agreed to that; without it an organisation would claim to be Veilig Thuis. */
  regionLogo: z.literal(true).optional(),
  /** The colours of this organisation; those of the region when it is absent. */
  theme: OwnTheme.optional(),
});
export type Organisation = z.infer<typeof Organisation>;
export type Layer = Region | Organisation;
