/**
 * The kindcheck and the mantelzorgcheck of step 1 (domain 2.4): which question leads where. A check looks at those who depend on the
 * client. It never closes the casus (design 2.6): every end leads on to the five steps, and no file can say otherwise.
 */
export const checkIds = ['kindcheck', 'mantelzorgcheck'] as const;
/** What can be answered, in the order in which it is offered. `onduidelijk` is as good an answer as the others. */
export const checkValues = ['ja', 'nee', 'onduidelijk'] as const;

/** The questions of each check, in the order in which they can be asked. */
export const checkQuestions = {
  kindcheck: ['aanleiding', 'kinderen', 'veilig', 'overname'],
  mantelzorgcheck: ['zorgt', 'veilig'],
} as const;

/** What each check can end in. */
export const checkEnds = {
  kindcheck: ['geen-aanleiding', 'geen-kinderen', 'zorgen-weg', 'overgenomen', 'onduidelijk', 'zorgen-blijven'],
  mantelzorgcheck: ['geen-mantelzorg', 'zorgen-weg', 'onduidelijk', 'zorgen-blijven'],
} as const;

export type CheckId = (typeof checkIds)[number];
export type CheckValue = (typeof checkValues)[number];
export type CheckQuestionId<Id extends CheckId = CheckId> = (typeof checkQuestions)[Id][number];
export type CheckEndId<Id extends CheckId = CheckId> = (typeof checkEnds)[Id][number];

/** What follows an answer: the next question, or an end. */
type After<Id extends CheckId> = { readonly ask: CheckQuestionId<Id> } | { readonly end: CheckEndId<Id> };
type Rules<Id extends CheckId> = Readonly<Record<CheckQuestionId<Id>, Readonly<Record<CheckValue, After<Id>>>>>;

const rules: { readonly [Id in CheckId]: Rules<Id> } = {
  kindcheck: {
    aanleiding: { ja: { ask: 'kinderen' }, nee: { end: 'geen-aanleiding' }, onduidelijk: { ask: 'kinderen' } },
    kinderen: { ja: { ask: 'veilig' }, nee: { end: 'geen-kinderen' }, onduidelijk: { ask: 'overname' } },
    veilig: { ja: { end: 'zorgen-weg' }, nee: { end: 'zorgen-blijven' }, onduidelijk: { ask: 'overname' } },
    // Only a sure yes hands it over: who does not know whether a colleague acts, acts.
    overname: { ja: { end: 'overgenomen' }, nee: { end: 'onduidelijk' }, onduidelijk: { end: 'onduidelijk' } },
  },
  mantelzorgcheck: {
    zorgt: { ja: { ask: 'veilig' }, nee: { end: 'geen-mantelzorg' }, onduidelijk: { end: 'onduidelijk' } },
    veilig: { ja: { end: 'zorgen-weg' }, nee: { end: 'zorgen-blijven' }, onduidelijk: { end: 'onduidelijk' } },
  },
};

/** A question of a check with what follows each answer. */
export interface CheckNode {
  readonly question: CheckQuestionId;
  readonly answers: readonly { readonly value: CheckValue; readonly to: CheckNode | CheckEndId }[];
}

/** Every way through a check as one tree: what is shown without a script, and in an element. */
export function checkTree(id: CheckId): CheckNode {
  return nodeOf(rules[id] as Rules<CheckId>, checkQuestions[id][0]);
}

function nodeOf(all: Rules<CheckId>, question: CheckQuestionId): CheckNode {
  return {
    question,
    answers: checkValues.map((value) => {
      const after = all[question][value];
      return { value, to: 'ask' in after ? nodeOf(all, after.ask) : after.end };
    }),
  };
}

/** Whether an id names a check. */
export function isCheck(id: string): id is CheckId {
  return (checkIds as readonly string[]).includes(id);
}
