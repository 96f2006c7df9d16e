import { z } from '../../schema/zod.js';
import { Phone } from '../../schema/contact.js';
import { addIssue, wrong } from '../../schema/messages/issues.js';
import { problemsIn } from '../../schema/checks/problems.js';
import { Municipalities } from '../../schema/municipalities.js';
import { Address, Mail } from '../../schema/values/address.js';
import { Id, Name, Plain } from '../../schema/values/text.js';

/** The kinds of files that somebody can begin, as a command line names them. */
export const newKinds = ['regio', 'organisatie'] as const;
export type NewKind = (typeof newKinds)[number];

/** Something to know before a file can be written. */
export interface Question {
  /** The option that answers it. */
  readonly key: AnswerKey;
  readonly asks: string;
  /** What an answer must be. */
  readonly schema: z.ZodType;
  /** Whether it may stay without an answer. */
  readonly optional?: true;
  /** Another question whose answer says this as well. */
  readonly unless?: AnswerKey;
  /** What is taken where no answer is given, from the answers before it. */
  readonly otherwise?: (given: Answers) => string;
}

export const answerKeys = [
  ...(['name', 'veilig-thuis', 'municipalities', 'phone', 'mail', 'page', 'form'] as const),
  ...(['organisatie', 'regio', 'system', 'decides', 'source'] as const),
];
export type AnswerKey = (typeof answerKeys)[number];
export type Answers = Readonly<Partial<Record<AnswerKey, string>>>;

function partsOf(line: string): readonly string[] {
  return line.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

/** Names with commas between them, as one types them on a line. */
export const MunicipalityNames = z.string().transform(partsOf).pipe(Municipalities.shape.names);

/** The region of an organisation, or several with commas between them. */
export const RegionIds = z
  .string()
  .superRefine((line, context) => {
    for (const part of partsOf(line)) if (!Id.safeParse(part).success) addIssue(context, [], 'id-vorm', part);
  })
  .transform(partsOf)
  .refine((ids) => ids.length > 0, wrong('lijst-leeg'));

/** The answer for who decides herself. */
export const selfDeciding = 'beroepskracht';

const source: Question = {
  key: 'source',
  asks: 'Waar komen deze gegevens vandaan? (een document met datum, of een webadres)',
  schema: Plain,
};

export const questionsOf: Readonly<Record<NewKind, readonly Question[]>> = {
  regio: [
    { key: 'name', asks: 'Hoe heet de regio? (zoals Twente)', schema: Name },
    {
      key: 'veilig-thuis',
      asks: 'Hoe heet Veilig Thuis daar?',
      schema: Name,
      otherwise: ({ name = '' }) => `Veilig Thuis ${name}`,
    },
    {
      key: 'municipalities',
      asks: 'Welke gemeenten horen erbij? (met een komma ertussen, zoals Almelo, Borne)',
      schema: MunicipalityNames,
      optional: true,
    },
    {
      key: 'phone',
      asks: 'Welk eigen nummer heeft Veilig Thuis daar, naast 0800 2000?',
      schema: Phone,
      optional: true,
    },
    { key: 'mail', asks: 'Welke postbus, van een functie en niet van een persoon?', schema: Mail, optional: true },
    { key: 'page', asks: 'Welke website? (begint met https://)', schema: Address, optional: true },
    { key: 'form', asks: 'Op welke pagina staat een meldformulier?', schema: Address, optional: true },
    source,
  ],
  organisatie: [
    { key: 'name', asks: 'Hoe heet de organisatie?', schema: Name },
    {
      key: 'organisatie',
      asks: 'Hoort zij bij een organisatie die er al is, zoals een school bij haar bestuur? (de naam van dat bestand)',
      schema: Id,
      optional: true,
    },
    {
      key: 'regio',
      asks: "In welke regio? (de naam van het bestand, zoals twente; bij meer regio's met een komma ertussen; of landelijk, als er geen regio is)",
      schema: RegionIds,
      unless: 'organisatie',
    },
    {
      key: 'system',
      asks: 'Waarin leg je signalen en besluiten vast? (zoals het leerlingdossier)',
      schema: Name,
      optional: true,
    },
    {
      key: 'decides',
      asks: `Wie beslist over een melding? (een functie, zoals de directeur; of ${selfDeciding}, als die zelf beslist)`,
      schema: Name,
      optional: true,
    },
    source,
  ],
};

/** Why an answer will not do, in words; undefined where it will. */
export function troubleWith({ schema }: Question, answer: string): string | undefined {
  return problemsIn(schema, answer)[0]?.message;
}

/** The questions that have no answer yet and need one. */
export function unanswered(kind: NewKind, given: Answers): readonly Question[] {
  return questionsOf[kind].filter(
    (question) => isOpen(question, given) && question.optional !== true && question.otherwise === undefined,
  );
}

/** Whether a question still has to be asked. */
export function isOpen({ key, unless }: Question, given: Answers): boolean {
  return given[key] === undefined && (unless === undefined || given[unless] === undefined);
}
