import { foldLine } from './fold.ts';

/**
 * Lines that say which conditions of the nearest article do not hold. The document comes from an adapter, perhaps of another
 * release: what of it is not understood is not shown.
 */
export function formatNearest(nearest: unknown): string[] {
  const { agreement, version, article, failed } = membersOf(nearest);
  if (typeof agreement !== 'string' || typeof version !== 'number' || typeof article !== 'string') return [];
  return (Array.isArray(failed) ? failed : []).flatMap((condition: unknown) => {
    const { en } = membersOf(membersOf(condition)['text']);
    return typeof en === 'string' ? [foldLine(`  ${agreement}@${version} ${article}: ${en}`)] : [];
  });
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
