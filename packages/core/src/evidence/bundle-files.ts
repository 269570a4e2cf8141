/** Paths of a bundle, in the order in which its files stand in the zip. */
export const indexPath = 'bundle.json';
export const envelopePath = 'message.envelope';
export const stampPath = 'message.stamp';
export const contentKeyPath = 'message.key';
/** C2SP tlog-proof of the message's leaf under the last checkpoint, for tools of others. */
export const tlogProofPath = 'message.tlog-proof';

export function checkpointPath(size: bigint): string {
  return `checkpoints/${size}.note`;
}

export function leafPath(index: bigint): string {
  return `leaves/${index}.entry`;
}

export function documentPath(payloadHash: string): string {
  return `documents/${payloadHash}.jws`;
}

/** All paths of a bundle with such an index, in order. */
export function pathsOf(index: {
  readonly contentKey: boolean;
  readonly checkpoints: readonly { readonly size: bigint }[];
  readonly leaves: readonly { readonly index: bigint }[];
  readonly documents: readonly string[];
}): string[] {
  return [
    indexPath,
    envelopePath,
    stampPath,
    ...(index.contentKey ? [contentKeyPath] : []),
    tlogProofPath,
    ...index.checkpoints.map(({ size }) => checkpointPath(size)),
    ...index.leaves.map(({ index: leaf }) => leafPath(leaf)),
    ...index.documents.map(documentPath),
  ];
}
