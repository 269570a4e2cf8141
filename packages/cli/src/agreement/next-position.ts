import type { PositionView } from '@tamga/api';
import { suspensionSchema, type SuspensionAct, type SuspensionDocument } from '@tamga/core/agreements';
import { encodePayload, signDocument } from '@tamga/core/documents';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { CliError } from '../error.ts';
import type { OwnRoot } from './own-root.ts';

/** What a party wants of an agreement from a moment on. */
export interface Wish {
  readonly act: SuspensionAct;
  readonly agreement: string;
  /** Whose taking part; the own party's unless said otherwise. */
  readonly member: string;
  readonly towards: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly fromMs: number;
  /** When it ends for the member; undefined: as it was declared before. */
  readonly endsMs: number | null | undefined;
}

type Scope = PositionView['scopes'][number];

/**
 * The next version of a party's position, signed. It says the whole of it: a further suspension stands beside those that
 * are in force, a resumption ends them all, and a declared end stays declared.
 */
export async function signNextPosition(
  wish: Wish,
  {
    root,
    region,
    positions,
    nowMs,
  }: { root: OwnRoot; region: string; positions: readonly PositionView[]; nowMs: number },
): Promise<string> {
  const before = positions.find(({ party, member }) => party === String(root.party) && member === wish.member);
  const document = {
    type: 'suspension',
    format: 'tamga/suspension/1',
    region,
    party: root.party,
    agreement: wish.agreement,
    member: wish.member,
    version: (before?.version ?? 0) + 1,
    previous: before?.hash ?? null,
    issuedAtMs: nowMs,
    act: wish.act,
    fromMs: wish.fromMs,
    scopes: scopesOf(wish, before?.scopes ?? []),
    endsMs: wish.endsMs === undefined ? (before?.ends ? Date.parse(before.ends) : null) : wish.endsMs,
  };
  const checked = suspensionSchema.safeParse(document);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new CliError(
      'BAD_USAGE',
      `${wish.act} ${wish.agreement}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    );
  }
  return await signPosition(checked.data, root);
}

function scopesOf({ act, towards, kinds }: Wish, before: readonly Scope[]): Scope[] {
  if (act !== 'suspend') return act === 'resume' ? [] : [...before];
  const added = { towards: sorted(towards), kinds: sorted(kinds) };
  // The whole says everything that a part could.
  if (added.towards === null && added.kinds === null) return [added];
  return [...new Map([...before, added].map((scope) => [JSON.stringify(scope), scope])).values()];
}

function sorted(items: readonly string[] | null): string[] | null {
  return items === null ? null : [...new Set(items)].toSorted();
}

async function signPosition(document: SuspensionDocument, { party, signer }: OwnRoot): Promise<string> {
  const payload = encodePayload(document);
  return await signDocument({ primitives, type: 'suspension', payload, parties: [party], signers: [signer] });
}
