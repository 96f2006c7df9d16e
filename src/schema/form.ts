import { casusFactIds, casusFacts, type FactShape } from '../shared/casus-facts.js';
import { z } from './zod.js';
import { wrong } from './messages/issues.js';
import { checkOnce } from './values/once.js';
import { Functie, hasAny, Id, IsoDate, Name, SourceItem } from './values/text.js';
import { Plain, Running } from './values/plain.js';

/** What a field of a form asks for. */
export const fieldKinds = ['text', 'long-text', 'date', 'choice', 'choices', 'yes-no', 'mark'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** The kinds whose answers stand in the file. */
export const kindsWithOptions: readonly FieldKind[] = ['choice', 'choices'];

/** In which kinds of field a fact of the casus fits as it is. */
export const kindsOfFact: Readonly<Record<FactShape, readonly FieldKind[]>> = {
  date: ['date', 'text'],
  line: ['text', 'long-text'],
  text: ['long-text'],
  'yes-no': ['yes-no'],
};

const covers = z.array(SourceItem).superRefine(checkOnce).default([]);

/** Something that a form says; its source is that of the form. */
const FormText = z.strictObject({
  /** What the reader sees. Plain Dutch, no HTML. A link is written as `[words](https://voorbeeld.nl/pad)`. */
  text: Running,
  /** Items of the source documents (`bronnen/items.json`) that this text says in our own words. */
  covers,
});

const FormTexts = z.record(Id, FormText).refine(hasAny, wrong('lijst-leeg'));

/** The answer that another field must have. */
const When = z.strictObject({
  /** Id of a field before this one: in the same part, or in one that is there once. */
  field: Id,
  /** Id of one of its answers; `ja` or `nee` where it is a yes or no. Any answer when it is absent. */
  is: Id.optional(),
});

/** One thing that a form asks. */
export const FormField = z
  .strictObject({
    /** How it is answered: `text`, `long-text`, `date`, `choice` (one), `choices` (several), `yes-no`, or `mark` from 1 to 10. */
    kind: z.enum(fieldKinds),
    /** What is asked, in a few words. */
    label: Name,
    /** Help beside it, in a sentence. */
    hint: Plain.optional(),
    /** The answers of a choice by id, in order. */
    options: z.record(Id, Name).refine(hasAny, wrong('lijst-leeg')).optional(),
    /** Only asked when another field has an answer. */
    when: When.optional(),
    /** Which fact of the casus answers it: the page takes that over from the questions. */
    from: z.enum(casusFactIds).optional(),
    /** Items of the source documents (`bronnen/items.json`) that ask this. */
    covers,
  })
  .refine(({ kind, from }) => from === undefined || kindsOfFact[casusFacts[from]].includes(kind), {
    path: ['from'],
    ...wrong('formulier-overname'),
  })
  .refine(({ kind, options }) => kindsWithOptions.includes(kind) === (options !== undefined), {
    path: ['kind'],
    ...wrong('formulier-keuzes'),
  });
export type FormField = z.infer<typeof FormField>;

/** Of a part of a form: more persons than this fit on no paper. */
export const mostCopies = 20;

const Count = z
  .number()
  .refine((count) => Number.isInteger(count) && count >= 1 && count <= mostCopies, wrong('formulier-getal'));

/** How often a part is filled in: once for each person. */
const Repeat = z
  .strictObject({
    /** What each is called, before its number: "Persoon". */
    name: Name,
    /** How many there are at least. */
    min: Count,
    /** How many there can be. */
    max: Count,
    /** How many stand on paper, and on the page without a script. */
    paper: Count,
  })
  .refine(({ min, max, paper }) => min <= paper && paper <= max, { path: ['paper'], ...wrong('formulier-aantal') });

/** A part of a form, with a heading. */
const FormSection = z.strictObject({
  /** Its heading. */
  title: Name,
  /** What is said below it. */
  intro: FormText.optional(),
  /** What is said behind its fields. */
  note: FormText.optional(),
  /** Filled in several times, once for each person. */
  repeat: Repeat.optional(),
  /** What it asks, by id, in order. The id is the name of the field in the PDF: do not change it. */
  fields: z.record(Id, FormField).refine(hasAny, wrong('lijst-leeg')),
});

/** The form with which a report is made in writing, as its owner has it. */
export const Form = z.strictObject({
  /** What it is called. */
  title: Name,
  /** What it says on acute danger; it stands before everything else. */
  acute: FormText,
  /** What it says on who may read it. */
  openness: FormText.optional(),
  /** What else it says before it is filled in, by id. */
  before: z.record(Id, FormText).default({}),
  /** Its parts by id, in order. */
  sections: z.record(Id, FormSection).refine(hasAny, wrong('lijst-leeg')),
  /** How it is sent safely, and what happens then, by id. */
  sending: FormTexts,
  /** Id of the contact in this file to which it goes, with its mail, post or page. */
  sendTo: Id,
  /** The document that it is. */
  source: Plain,
  /** Date on which its owner confirmed that this is the form; null while nobody has. */
  checked: IsoDate.nullable(),
  /** The function of whoever confirmed it, never a name. */
  checkedBy: Functie.optional(),
});
export type Form = z.infer<typeof Form>;
