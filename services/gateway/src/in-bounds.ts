/** Works on all items, a bounded number at once; answers in their order. The first failure rejects. */
export async function inBounds<Item, Result>(
  { items, inFlightMax }: { items: readonly Item[]; inFlightMax: number },
  work: (item: Item, position: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  const worker = async (): Promise<void> => {
    for (const [position, item] of entries) results[position] = await work(item, position);
  };
  await Promise.all(Array.from({ length: Math.min(inFlightMax, items.length) }, worker));
  return results;
}
