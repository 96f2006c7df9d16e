/** How a fact of the casus is written down, which says in what kinds of field it fits. */
export type FactShape = 'date' | 'line' | 'text' | 'yes-no';

/**
 * What a casus holds that a report form can ask as well: a field names one of these, and takes it over. Only what is said as it
 * is: nothing is derived that the reader did not choose or write.
 */
export const casusFacts = {
  /** The day of the report, and today while she named none. */
  datum: 'date',
  beroepsgroep: 'line',
  organisatie: 'line',
  /** Ja once she wrote down a signal. */
  'signalen-beschreven': 'yes-no',
  signalen: 'text',
  overleg: 'text',
  'advies-gevraagd': 'yes-no',
  'niet-overlegd': 'text',
  'gesprek-gevoerd': 'yes-no',
  'gesprek-datum': 'date',
  'gesprek-uitkomst': 'text',
  'niet-gesproken': 'text',
  /** Ja, since the form is opened from an outcome. */
  gewogen: 'yes-no',
  /** Ja where the outcome settles both decisions of step 5. */
  besloten: 'yes-no',
  /** Whether the meldcode asks for the report. */
  melden: 'yes-no',
  afspraken: 'text',
} as const satisfies Readonly<Record<string, FactShape>>;

export type CasusFactId = keyof typeof casusFacts;
export const casusFactIds = Object.keys(casusFacts) as readonly CasusFactId[];

/** What a casus holds at the moment: a date as `2026-11-29`, `ja` or `nee`, or words. What is not known is left out. */
export type CasusFacts = Readonly<Partial<Record<CasusFactId, string>>>;
