/** What keeps a PDF from being accessible. */
export interface Finding {
  /** Its number in the Matterhorn Protocol 1.1, which lists the ways in which a PDF fails ISO 14289-1. */
  readonly point: string;
  readonly what: string;
}

/** A finding where something holds. */
export function findingIf(fails: boolean, point: string, what: string): readonly Finding[] {
  return fails ? [{ point, what }] : [];
}
