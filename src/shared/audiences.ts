/** Whom a contact can be for. */
export const audiences = ['professionals', 'publiek', 'onder-18'] as const;
export type Audience = (typeof audiences)[number];

/** Whether these are people, and no professional is among them: no contact for the reader herself. Without a word it is for everybody. */
export function isForOthersAlone(who: readonly unknown[]): boolean {
  return who.length > 0 && !who.includes('professionals' satisfies Audience);
}
