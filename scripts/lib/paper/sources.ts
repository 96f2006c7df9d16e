/**
 * The documents that texts come from, each once: `Stappenplan per beroepsgroep, meldnorm 1` is a place in the
 * Stappenplan. Addresses of pages stand with the texts on the site; paper has no room for them.
 */
export function documentsOf(sources: readonly string[]): readonly string[] {
  const each = sources.flatMap((source) => source.split('; ')).filter((source) => !URL.canParse(source));
  return [...new Set(each.map((source) => source.split(', ')[0] ?? source))];
}

/** Every source in a value, however deep. */
export function sourcesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'source' && typeof inner === 'string' ? [inner] : sourcesIn(inner),
  );
}
