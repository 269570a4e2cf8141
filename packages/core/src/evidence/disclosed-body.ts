import { decodeBody } from '../content/index.ts';
import { deriveLabels, labelsCover, labelsFromWire } from '../labels/index.ts';
import { openWithContentKey, type Primitives, type VerifiedEnvelope } from '../sealing/index.ts';
import { contentKeyPath } from './bundle-files.ts';
import type { Found } from './findings.ts';
import { Refusal } from './refusal.ts';
import type { ProvedBody } from './result.ts';

/** What the disclosed content key opens: the commitment makes it the one body that was sent. Throws Refusal. */
export async function openDisclosedBody(
  envelope: VerifiedEnvelope,
  { contentKey, primitives, found }: { contentKey: Uint8Array; primitives: Primitives; found: Found },
): Promise<ProvedBody> {
  const { nationalWrap, kind, labels } = envelope.header;
  // What a national provider wrapped is opened as far as it goes: the wrapped bytes are what was sealed.
  const asItIs = {
    wrap: (body: Uint8Array) => Promise.resolve(body),
    unwrap: (body: Uint8Array) => Promise.resolve(body),
  };
  const nationalWraps = nationalWrap === undefined ? [] : [{ provider: nationalWrap, ...asItIs }];
  const opened = await openWithContentKey(envelope, { primitives, contentKey, nationalWraps });
  if (!opened.ok) throw new Refusal('CONTENT_KEY_INVALID', contentKeyPath, 'it does not open the body');
  if (nationalWrap !== undefined) return { opened: false, wrappedBy: nationalWrap };
  const decoded = decodeBody(kind, opened.body);
  if (!decoded.ok) throw new Refusal('BODY_INVALID', contentKeyPath, `${decoded.code} as ${kind}`);
  const claimed = labelsFromWire(labels);
  if (!claimed.ok) throw new TypeError('labels of a header that was read cannot be read');
  const coverage = labelsCover(claimed.labels, deriveLabels(kind, decoded.form));
  const missingLabels = coverage.ok ? [] : coverage.missing;
  if (!coverage.ok) found('LABELS_SAY_LESS', contentKeyPath, coverage.missing.join(', '));
  return { opened: true, form: decoded.form, missingLabels };
}
