/** The same look at a file, taken once: what stands below other files is asked for with each of them. */
export function oncePerFile<Seen>(look: (file: unknown) => Seen): (file: unknown) => Seen {
  const seen = new WeakMap<object, Seen>();
  return (file) => {
    if (typeof file !== 'object' || file === null) return look(file);
    const before = seen.get(file);
    if (before !== undefined) return before;
    const now = look(file);
    seen.set(file, now);
    return now;
  };
}
