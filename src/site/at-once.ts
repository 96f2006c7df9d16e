/**
 * Makes something of each item, of no more than so many at the same time: what waits takes no memory.
 *
 * @returns What was made, in the order of the items.
 */
export async function mapAtOnce<Item, Made>(
  items: readonly Item[],
  atOnce: number,
  make: (item: Item) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  const waiting = items.entries();
  const worker = async () => {
    for (const [at, item] of waiting) made[at] = await make(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return made;
}
