/** A set of exchanges: for each dimension, the values that it may have. All combinations of them belong to it. */
export type Box<Dimension extends string = string> = Readonly<Record<Dimension, readonly string[]>>;

/**
 * The same exchanges in fewer boxes: two that differ in one dimension alone become one. What they cover stays exactly
 * the same. `order`: the dimension to be joined first.
 */
export function mergeBoxes<Dimension extends string>(
  boxes: readonly Box<Dimension>[],
  order: readonly Dimension[],
): Box<Dimension>[] {
  let merged = [...boxes];
  for (;;) {
    const before = merged.length;
    for (const dimension of order) merged = mergeAlong(merged, dimension, order);
    if (merged.length === before) return merged;
  }
}

function mergeAlong<Dimension extends string>(
  boxes: readonly Box<Dimension>[],
  dimension: Dimension,
  dimensions: readonly Dimension[],
): Box<Dimension>[] {
  const others = dimensions.filter((one) => one !== dimension);
  const groups = Map.groupBy(boxes, (box) => JSON.stringify(others.map((one) => box[one])));
  return [...groups.values()].map((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return first as Box<Dimension>;
    const values = [...new Set(group.flatMap((box) => box[dimension]))].toSorted();
    return { ...first, [dimension]: values };
  });
}
