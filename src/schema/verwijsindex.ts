import { z } from './zod.js';
import { Age } from './values/age.js';
import { addIssue } from './messages/issues.js';
import { Address } from './values/address.js';
import { Functie, IsoDate, Name, Plain } from './values/text.js';

/** What only who gives a signal has to say. */
const ofSignals = ['address', 'who', 'until', 'body'] as const;

/** Whether an organisation gives a signal in the verwijsindex: `signals` is false where it gives none, else the index has a name. */
export const Verwijsindex = z
  .strictObject({
    /** `false` where this organisation gives no signal; absent where it does. */
    signals: z.literal(false).optional(),
    /** Why it gives none. */
    why: Plain.optional(),
    /** The name of the index in this region. */
    name: Name.optional(),
    /** The page of the index, which begins with https://. */
    address: Address.optional(),
    /** The role that gives the signal, never a person. */
    who: Name.optional(),
    /** The age until which a signal can be given, in years. */
    until: Age.optional(),
    /** When this organisation gives a signal. */
    body: Plain.optional(),
    /** Document and section, law article or address this comes from. */
    source: Plain,
    /** Date on which its owner confirmed it; null while nobody has. */
    checked: IsoDate.nullable(),
    /** The function of whoever confirmed it, never a name. */
    checkedBy: Functie.optional(),
  })
  .superRefine((value, context) => {
    const { signals, why, name, who } = value;
    const gives = name !== undefined;
    if (gives === (signals !== undefined)) {
      addIssue(context, [], 'verwijsindex-keuze');
      return;
    }
    if (gives && who === undefined) addIssue(context, [], 'verwijsindex-wie');
    const stray = gives ? (why === undefined ? [] : ['why']) : ofSignals.filter((field) => value[field] !== undefined);
    for (const field of stray)
      addIssue(context, [field], gives ? 'verwijsindex-met-signaal' : 'verwijsindex-zonder-signaal');
  });
export type Verwijsindex = z.infer<typeof Verwijsindex>;
