/**
 * The documents that texts come from, each once: `Stappenplan per beroepsgroep, meldnorm 1` is a place in the
 * Stappenplan. Addresses of pages stand with the texts on the site; paper has room for the names of their sites, where
 * there is no document.
 */
export function documentsOf(sources: readonly string[]): readonly string[] {
  const each = sources.flatMap((source) => source.split('; '));
  const documents = each.filter((source) => !URL.canParse(source)).map((source) => source.split(', ')[0] ?? source);
  const sites = each
    .filter((source) => URL.canParse(source))
    .map((source) => new URL(source).host.replace(/^www\./, ''));
  return [...new Set(documents.length > 0 ? documents : sites)];
}

/** Every source in a value, however deep. */
export function sourcesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'source' && typeof inner === 'string' ? [inner] : sourcesIn(inner),
  );
}
