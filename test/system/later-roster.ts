/** A later version of a region's roster, as its members sign it and its operator registers it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodePayload, readDocument, registerEntry, rosterSchema, signDocument } from '@tamga/core/documents';
import {
  ledgerStream,
  ledgerSubject,
  parseDocumentId,
  parsePartyId,
  registerStream,
  toHex,
} from '@tamga/core/identifiers';
import { connectBus, type Bus } from '@tamga/platform/bus';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { fileDocumentSigner, readPassphraseFile } from '@tamga/platform/keys';
import { regionPaths, type Region } from '@tamga/testing';
import { until } from './until.ts';

/** Version 2 without a party: all others but the centre sign. Resolves once LEDGER has its record. */
export async function registerRosterWithout(region: Region, party: string): Promise<void> {
  const founding = readDocument(await readFile(join(regionPaths(region.directory).public, 'roster.jws')));
  if (!founding.ok) throw new Error(founding.code);
  const before = rosterSchema.parse(JSON.parse(Buffer.from(founding.document.payload).toString()));
  const payload = encodePayload({
    ...before,
    version: 2,
    previous: toHex(primitives.sha256(founding.document.payload)),
    members: before.members.filter((member) => String(member.party) !== party),
  });
  const voters = before.members.map((member) => member.party).filter((one) => one !== before.centre);
  const signers = await Promise.all(voters.map((one) => rootOf(region, one)));
  const jws = await signDocument({ primitives, type: 'roster', payload, parties: voters, signers });

  const subject = { type: 'roster', document: parseDocumentId('region'), version: 2 } as const;
  const entry = { subject, jws: Buffer.from(jws), hash: toHex(primitives.sha256(payload)), registeredMs: Date.now() };
  await using operator = await connectOperator(region);
  const message = registerEntry(entry, { isPublic: true });
  const stored = await operator.publishUntilAcknowledged(message.subject, message.payload, {
    expectEmptySubject: true,
    expectStream: registerStream,
  });
  if (!stored.stored) throw new Error(stored.code);
  const recorded = ledgerSubject({ epoch: 1, kind: 'document', ...subject });
  await until('the ledger has the roster', () => operator.getLastBySubject(ledgerStream(1), recorded));
}

async function rootOf(region: Region, party: string) {
  const directory = join(regionPaths(region.directory).party(party), 'root');
  using passphrase = await readPassphraseFile(join(directory, 'passphrase'));
  const signer = await fileDocumentSigner(join(directory, 'root.jwe'), passphrase);
  if (signer.party !== parsePartyId(party)) throw new Error(`the root of ${party} is another's`);
  return signer;
}

async function connectOperator({ directory, info }: Region): Promise<Bus> {
  const { operator } = regionPaths(directory);
  const text = (name: string): Promise<string> => readFile(join(operator, name), 'utf8');
  const [ca, cert, key, nkeySeed] = await Promise.all([
    text('ca.pem'),
    text('client.pem'),
    text('client.key'),
    readFile(join(operator, 'nats.seed')),
  ]);
  return await connectBus({
    servers: [`tls://127.0.0.1:${info.natsPort}`],
    name: 'operator',
    nkeySeed,
    tls: { ca, cert, key },
    as: 'hub-service',
    user: 'operator',
  });
}
