import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeBody } from '@tamga/core/content';
import { KeyDirectory, verifyFoundingRoster, verifyManifest } from '@tamga/core/documents';
import { fromHex, memberInSubject, newMessageId, parseAuthorityId, partyOf } from '@tamga/core/identifiers';
import type { AuthorityId, MessageId } from '@tamga/core/identifiers';
import { completeLabels, deriveLabels, labelsToWire } from '@tamga/core/labels';
import { seal } from '@tamga/core/sealing';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { fileSigner, readPassphraseFile } from '@tamga/platform/keys';
import { encode, tamga } from '@tamga/wire';
import { readRegion, regionPaths } from '../region-directory.ts';

const lifeMs = 24 * 60 * 60 * 1000;
/** Bytes of body of every message of the benchmark. */
const bodyBytes = 1_024;

/** One submission, ready to be published by a member's connection. */
export interface SealedSubmission {
  id: MessageId;
  subject: string;
  payload: Uint8Array;
}

/** Seals messages of 1 KiB of body from one contact point to another with their real keys. Nothing is published. */
export async function sealLoad(
  directory: string,
  options: { from: string; to: string; count: number },
): Promise<SealedSubmission[]> {
  const [from, to] = [parseAuthorityId(options.from), parseAuthorityId(options.to)];
  const keys = await readKeyDirectory(directory, to);
  const own = regionPaths(directory).party(partyOf(from));
  using passphrase = await readPassphraseFile(join(own, 'passphrase'));
  const signer = await fileSigner(join(own, 'keys', `${from.replace('/', '-')}-signing.jwe`), passphrase);
  const nowMs = Date.now();
  const recipient = keys.encryptionKey({ authority: to, atMs: nowMs, realm: 'live' });
  if (recipient === undefined) throw new Error(`${to} has no key to seal to`);
  const { body, labels } = sampleBody();
  const sealOne = async (): Promise<SealedSubmission> => {
    const id = newMessageId({ nowMs: Date.now(), randomBytes });
    const draft = {
      region: keys.regionHash,
      realm: 'live',
      id,
      sender: from,
      recipients: [{ authority: to, publicKey: recipient.publicKey }],
      kind: 'SPONTANEOUS',
      labels,
      expiresMs: nowMs + lifeMs,
      thread: id,
      threadPosition: 1,
      body,
    } as const;
    const { bytes } = await seal(draft, { primitives: nodePrimitives, signer, randomBytes });
    return {
      id,
      subject: memberInSubject({ priority: 'routine', id }),
      payload: encode(tamga.service.v1.Submission, { envelope: bytes }),
    };
  };
  return await inBatches(options.count, sealOne);
}

const sealBatch = 64;

async function inBatches<Item>(count: number, make: () => Promise<Item>): Promise<Item[]> {
  const made: Item[] = [];
  while (made.length < count)
    made.push(...(await Promise.all(Array.from({ length: Math.min(sealBatch, count - made.length) }, make))));
  return made;
}

async function readKeyDirectory(directory: string, to: AuthorityId): Promise<KeyDirectory> {
  const info = await readRegion(directory);
  const read = (name: string): Promise<string> => readFile(join(regionPaths(directory).public, name), 'utf8');
  const roster = await verifyFoundingRoster(await read('roster.jws'), {
    primitives: nodePrimitives,
    regionHash: fromHex(info.regionHash),
  });
  if (!roster.ok) throw new Error(`the roster does not verify: ${roster.code}`);
  const manifest = await verifyManifest(await read(`manifest-${partyOf(to)}-1.jws`), {
    primitives: nodePrimitives,
    roster: roster.roster,
  });
  if (!manifest.ok) throw new Error(`the manifest of ${partyOf(to)} does not verify: ${manifest.code}`);
  return new KeyDirectory(roster.roster, [manifest.manifest]);
}

/** A report on drugs without personal data, filled up to the size of the benchmark. */
function sampleBody(): { body: Uint8Array; labels: tamga.envelope.v1.Labels.$Properties } {
  const formOf = (chars: number) => ({
    title: [{ language: 'en', text: 'Consignment of acetic anhydride' }],
    text: [{ language: 'en', text: 'x'.repeat(chars) }],
    crimeAreas: ['drugs' as const],
  });
  const encoded = encodeBody('SPONTANEOUS', formOf(1));
  if (!encoded.ok) throw new Error('the sample body is not valid');
  const form = formOf(1 + bodyBytes - encoded.bytes.length - lengthGrowthBytes);
  const filled = encodeBody('SPONTANEOUS', form);
  if (!filled.ok) throw new Error('the sample body is not valid');
  const labels = completeLabels(deriveLabels('SPONTANEOUS', form), { purpose: 'investigation' });
  return { body: filled.bytes, labels: labelsToWire(labels) };
}

/** A longer text takes two bytes for each of two lengths instead of one. */
const lengthGrowthBytes = 2;
