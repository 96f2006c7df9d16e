import { problemsIn } from '../../schema/checks/problems.js';
import { Functie } from '../../schema/values/text.js';

/** Why this cannot be the function of whoever confirmed something, in words; undefined where it can. */
export function functionTrouble(by: string): string | undefined {
  return problemsIn(Functie, by)[0]?.message;
}
