/** The known word that somebody most likely meant; undefined where none is near. Of two as near the first counts. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase();
  const [best] = known
    .map((other) => ({ other, mistakes: mistakesBetween(typed, other.toLowerCase()) }))
    // A mistake for each three letters: of a short word little would be left.
    .filter(({ mistakes, other }) => other !== word && mistakes <= Math.floor(typed.length / 3))
    .sort((one, other) => one.mistakes - other.mistakes);
  return best?.other;
}

/**
 * How many letters were left out, added, changed, or swapped with the next one: the edit distance of Damerau, in its form in which
 * no letter is edited twice ("optimal string alignment").
 */
function mistakesBetween(one: string, other: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const change = (last[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      const isSwapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      const swap = isSwapped ? (before[at - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(change, swap, (last[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}
