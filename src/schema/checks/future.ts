import { checkedFacts } from './checked-facts.js';
import { strings } from './found.js';
import { say } from '../messages/sentences.js';
import { valuesAt, type Problem } from './json-path.js';
import { IsoDate } from '../values/text.js';

/**
 * Every date at which a file says that something was right, and that has yet to come: nobody can have looked then (design 2.11).
 *
 * @param today The last day that may be named, such as `2026-11-23`.
 */
export function futureDates(file: unknown, today: string): readonly Problem[] {
  return strings([...valuesAt(file, 'edition'), ...checkedFacts(file), ...valuesAt(file, 'protocol.adopted.on')])
    .filter(({ value }) => IsoDate.safeParse(value).success && value > today)
    .map(({ path, value }) => ({ path, ...say('datum-toekomst', value) }));
}
