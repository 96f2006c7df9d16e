/** What somebody can be found by. */
export interface Named {
  readonly name: string;
}

/** Those of which a word of the name begins with what was typed, in the order of the alphabet; none while nothing is typed. */
export function matching<Item extends Named>(items: readonly Item[], typed: string, language: string): readonly Item[] {
  const asked = plain(typed);
  if (asked === '') return [];
  const { compare } = new Intl.Collator(language);
  return items
    .filter(({ name }) => ` ${plain(name)}`.includes(` ${asked}`))
    .sort((one, other) => compare(one.name, other.name));
}

/** As somebody may type it: without capitals and accents, and with one space for any sign, so that "sudwest fryslan" is found. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
