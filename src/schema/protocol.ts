import { z } from './zod.js';
import { stepIds } from '../engine/ids.js';
import { complete } from './values/complete.js';
import { wrong } from './messages/issues.js';
import { RoleInStep } from './step.js';
import { hasAny, Id, Ids, IsoDate, Name, Plain, Text } from './values/text.js';
import { Topic } from './topic.js';

/** The chapters of the protocol, in their order; they are numbered from 1. */
export const chapterIds = [
  'doel',
  'begrippen',
  'stappen',
  'beslissen',
  'wegen',
  'bijzondere-vormen',
  'verwijsindex',
  'kindcheck',
  'vertrouwelijk',
  'praten',
  'vertellen',
  'melden',
  'andere-weg',
  'plichten',
  'vaststelling',
] as const;
export type ChapterId = (typeof chapterIds)[number];

/** What stands behind them, with a letter for a number. */
export const annexIds = ['lijsten', 'contacten', 'jaarblad'] as const;
export type AnnexId = (typeof annexIds)[number];

/**
 * What the Besluit verplichte meldcode asks a meldcode to have, article 2: lid 1, a to f, of which b asks two things, and the
 * five steps of lid 2.
 */
export const besluitIds = [
  'stappenplan',
  'wie-welke-stap',
  'wie-beslist',
  'bijzondere-vormen',
  'verwijsindex',
  'kindcheck',
  'vertrouwelijk',
  ...stepIds,
] as const;
export type BesluitId = (typeof besluitIds)[number];

/** A chapter or annex of the protocol. */
const Chapter = z.strictObject({
  /** Its title, without its number. */
  title: Name,
  /** What only the protocol says, as sections of this chapter; in order. */
  sections: z.record(Id, Topic).default({}),
  /** Ids of the subjects that stand in this chapter, after that; in order. */
  topics: Ids.default([]),
});
export type Chapter = z.infer<typeof Chapter>;

/** Something the organisation looks at each year: a sentence in the protocol, and a row on the review sheet. */
const Duty = Text.extend({
  /** The same in a few words: its row on the review sheet. */
  row: Name,
});

const Duties = z.record(Id, Duty).refine(hasAny, wrong('lijst-leeg'));

/** What `regions/landelijk/protocol.json` has beside its labels. */
export const protocolContent = {
  /** The chapters and annexes of the protocol, each with what only the protocol says. */
  chapters: complete([...chapterIds, ...annexIds], Chapter),
  /** What an employer has to see to. */
  duties: Duties,
  /** What is looked at each year. */
  yearly: Duties,
  /** What the Besluit verplichte meldcode asks for in article 2, in a few words each. */
  besluit: complete(
    besluitIds,
    z.strictObject({
      /** The place in the article, such as "lid 1, c". */
      place: Name,
      /** What stands there, in a few words. */
      asks: Plain,
    }),
  ),
};

const noSubjects = { plichten: [], jaarlijks: [], vertrouwelijk: [] };

/** What an organisation fills in of its protocol. What it leaves out is printed as a line to write on. */
export const OwnProtocol = z.strictObject({
  /** Who adopted the protocol, and when. An adoption before the date of this content counts for an earlier edition. */
  adopted: z
    .strictObject({
      /** The body that did, never a person: "het bestuur". */
      by: Name,
      /** The day on which it did. */
      on: IsoDate,
      /** Where that stands. */
      source: Plain,
      /** Date on which its owner confirmed it; null while nobody has. */
      checked: IsoDate.nullable(),
    })
    .optional(),
  /** The last day on which it is valid, as the organisation laid down; two months before, it is time to look at it again. */
  validUntil: IsoDate.optional(),
  /** Whom this organisation asks about forms of violence that need special knowledge, by id. */
  experts: z.record(Id, RoleInStep).default({}),
  /** Ids of own subjects that stand in a part of the protocol: duties, the yearly cycle, and who sees what. */
  topics: z
    .strictObject({
      /** What this organisation sees to as an employer, in place of the national sentences. */
      plichten: Ids.default([]),
      /** What it does each year, in place of the national sentences. The review sheet has the national rows too. */
      jaarlijks: Ids.default([]),
      /** Who sees what. */
      vertrouwelijk: Ids.default([]),
    })
    .default(noSubjects),
});
export type OwnProtocol = z.infer<typeof OwnProtocol>;

/** Of an organisation that fills in nothing of it, and of a region. */
export const noOwnProtocol: OwnProtocol = { experts: {}, topics: noSubjects };
