/**
 * The roster version by whose policy a checkpoint is judged (05, "Trust anchor"): a version counts once an earlier final
 * checkpoint covers its leaf, so the first checkpoint that covers it is still judged by the version before. `versions` in
 * order, the founding one first; `finalSize`: size of the newest final checkpoint before the one that is judged, 0 if none.
 */
export function governingVersion<Version extends { readonly leafIndex: bigint }>(
  versions: readonly [Version, ...Version[]],
  finalSize: bigint,
): Version {
  return versions.findLast(({ leafIndex }) => leafIndex < finalSize) ?? versions[0];
}
