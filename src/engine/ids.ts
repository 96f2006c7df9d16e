/** Every id the engine decides about. Content must have a word for each; nothing else is decided by data (design 2.1). */

/**
 * The three signs of unsafety behind question 2, in the order in which they are asked. Acuut and disclosure decide how one
 * acts (phone first, confront nobody unprepared), so they are known before structureel can end the asking.
 */
export const signIds = ['acuut', 'disclosure', 'structureel'] as const;
/** The questions that have an answer of their own. Question 2 has none: it follows from the signs. */
export const answerIds = ['vraag-1', 'vraag-3', 'vraag-4', 'vraag-5'] as const;
/** The five questions of the afwegingskader as documents number them. */
export const questionIds = ['vraag-1', 'vraag-2', 'vraag-3', 'vraag-4', 'vraag-5'] as const;
/** What a reader can answer. `nog-niet` (the agreed term still runs) belongs to question 5 alone: see `answersTo`. */
export const answerValues = ['ja', 'nee', 'twijfel', 'nog-niet'] as const;
/** The five steps of the meldcode. */
export const stepIds = ['stap-1', 'stap-2', 'stap-3', 'stap-4', 'stap-5'] as const;
/** The three professional norms for reporting (domain 2.2). */
export const meldnormIds = ['meldnorm-1', 'meldnorm-2', 'meldnorm-3'] as const;

export const outcomeIds = [
  'melden',
  'melden-en-hulp',
  'opnieuw-melden',
  'advies',
  'hulp',
  'hulp-loopt',
  'hulp-afsluiten',
  'afsluiten',
] as const;

export const actionIds = [
  'bel-112',
  'bel-veilig-thuis-nu',
  'bel-veilig-thuis-nu-als-arts',
  'bel-eer-specialist',
  'spreek-af-wie-vertelt',
  'vraag-advies-vooraf',
  'kijk-of-praten-veilig-is',
  'vertel-het-vooraf',
  'meld',
  'meld-telefonisch',
  'maak-afspraken',
  'meld-schriftelijk',
  'bel-voor-advies',
  'bel-voor-advies-met-spoed',
  'beantwoord-opnieuw',
  'spreek-veiligheid-af',
  'spreek-veiligheid-af-met-veilig-thuis',
  'kies-datum-opnieuw-kijken',
  'meld-bij-nieuw-signaal',
  'houd-je-aan-afspraken',
  'kies-nieuwe-datum',
  'meld-of-kijk-opnieuw',
  'spreek-volgen-af',
  'leg-vast',
  'blijf-kijken',
] as const;

export const reasonIds = [
  'acuut-ja',
  'acuut-twijfel',
  'disclosure-ja',
  'disclosure-twijfel',
  'structureel-ja',
  'structureel-twijfel',
  'geen-onveiligheid',
  'geen-nieuwe-onveiligheid',
  'tegenspraak',
  'onveilig-tijdens-hulp',
  'vraag-1-nee',
  'vraag-1-twijfel',
  'vraag-3-ja',
  'vraag-3-nee',
  'vraag-3-twijfel',
  'vraag-4-ja',
  'vraag-4-nee',
  'vraag-4-twijfel',
  'vraag-5-ja',
  'vraag-5-nee',
  'vraag-5-twijfel',
  'vraag-5-nog-niet',
  'hulp-samen-met-veilig-thuis',
  'spoed',
] as const;

/** The national beroepsgroepen (S1). A layer may split or merge them; each group it adds names the ones it belongs to. */
export const beroepsgroepIds = [
  'artsen',
  'verpleegkundigen-en-verzorgenden',
  'paramedici',
  'pedagogen-psychologen-en-sociaal-werkers',
  'verloskundigen',
  'onderwijs-en-leerplicht',
  'kinderopvang',
  'justitie',
] as const;

/** Situations for which the five steps are not the way (design 2.6). */
export const exitIds = ['beroepskracht', 'kinderen-onderling', 'buiten-de-wet', 'buiten-de-kring'] as const;

export type SignId = (typeof signIds)[number];
export type AnswerId = (typeof answerIds)[number];
export type QuestionId = (typeof questionIds)[number];
export type AskId = SignId | AnswerId;
export type AnswerValue = (typeof answerValues)[number];
/** The answers that every question and sign has. */
export type PlainValue = Exclude<AnswerValue, 'nog-niet'>;
/** An answer as it was given; `open` means not answered yet. */
export type Answer = PlainValue | 'open';
export type StepId = (typeof stepIds)[number];
export type MeldnormId = (typeof meldnormIds)[number];
export type OutcomeId = (typeof outcomeIds)[number];
export type ActionId = (typeof actionIds)[number];
export type ReasonId = (typeof reasonIds)[number];
export type BeroepsgroepId = (typeof beroepsgroepIds)[number];
export type ExitId = (typeof exitIds)[number];

/** Everything that can be asked, in the order of the paper afwegingskader. */
export const askIds: readonly AskId[] = ['vraag-1', ...signIds, 'vraag-3', 'vraag-4', 'vraag-5'];

export function isSign(id: AskId): id is SignId {
  return (signIds as readonly string[]).includes(id);
}

/** The answers that every question and sign has, in the order in which they are offered. */
export const plainValues: readonly PlainValue[] = ['ja', 'nee', 'twijfel'];

/** What can be answered to `id`, in the order in which it is offered. */
export function answersTo(id: AskId): readonly AnswerValue[] {
  return id === 'vraag-5' ? answerValues : plainValues;
}
