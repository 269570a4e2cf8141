import { generateKeyPair, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseAuthorityId, parsePartyId, toHex } from '@tamga/core/identifiers';
import type { PartyId } from '@tamga/core/identifiers';
import type { Argon2Cost } from '@tamga/platform/keys';
import { RegionError } from '../error.ts';
import { centreParty, regionPaths } from '../region-directory.ts';
import type { RegionInfo } from '../region-directory.ts';
import type { CreateRegionOptions } from '../running/region.ts';
import { foundAgreements } from './agreements.ts';
import { foundAuditAccess } from './audit-access.ts';
import { foundAuditorKey } from './auditor-key.ts';
import { foundFurtherAudits } from './further-audits.ts';
import { foundManifest, foundRoster } from './documents.ts';
import type { FoundedDocument } from './documents.ts';
import { foundExchange } from './exchange.ts';
import { beginFounding, finishFounding, writePrivate, writePrivateJson } from './files.ts';
import { foundingParty } from './parties.ts';
import { foundCentreKeys, foundPartyKeys } from './party-keys.ts';
import type { PartyKeys } from './party-keys.ts';
import { addressesOf, choosePorts } from './region-ports.ts';
import type { Ports } from './region-ports.ts';
import { writeProcessConfigurations } from './process-configurations.ts';

const generate = promisify(generateKeyPair);

const regionName = 'Tamga sample region';
/** Logs of two regions never share a name, so that a checkpoint of one says nothing of the other. */
const originBytes = 4;
const centreAuthority = parseAuthorityId(`${centreParty}/coordination`);

/** Makes a region's directory: keys, documents, exchange and the configuration of every process. Starts nothing. */
export async function createRegion(options: CreateRegionOptions): Promise<RegionInfo> {
  const { directory, keyCost, nowMs = Date.now() } = options;
  const members = options.parties.map((party) => parsePartyId(party));
  if (members.includes(parsePartyId(centreParty)))
    throw new RegionError('OTHER_MEMBERS', `${centreParty} is the centre and always there: list the member states`);
  const parties = [parsePartyId(centreParty), ...members];
  const ports = await choosePorts(options, parties);
  await beginFounding(directory);
  const paths = regionPaths(directory);
  const host = `region-${randomBytes(originBytes).toString('hex')}.tamga.invalid`;
  const origin = `${host}/ledger`;
  const [centreKeys, keys] = await Promise.all([
    foundCentreKeys({
      gatewayDirectory: paths.hub('gateway'),
      auditDirectory: paths.hub('audit'),
      authority: centreAuthority,
      origin,
      keyCost,
      nowMs,
    }),
    foundAllPartyKeys({ directory, parties, host, keyCost, nowMs }),
    foundExchange({ directory, region: regionName, parties, natsPort: ports.nats, nowMs }),
    ...parties.map((party) => foundIssuer(paths.party(party))),
    ...parties.map((party) => foundAuditorKey(paths.party(party), { holder: party, keyCost })),
  ]);
  await foundAuditAccess(directory);
  const founders = parties.map((party) => keysOf(keys, party));
  const roster = await foundRoster({
    name: regionName,
    centre: parsePartyId(centreParty),
    founders,
    log: centreKeys.log,
    nowMs,
  });
  const region = roster.payloadHash;
  const manifests = await Promise.all(
    parties.map((party) =>
      foundManifest({
        sample: foundingParty(party),
        keys: keysOf(keys, party),
        centreKeys: party === centreParty ? centreKeys : null,
        region,
        nowMs,
      }),
    ),
  );
  const agreements = await foundAgreements({
    parties,
    signers: new Map(parties.map((party) => [party, keysOf(keys, party).root])),
    restricted: options.restricted ?? [],
  });
  for (const document of [roster, ...manifests]) await writeDocument(paths.public, document);
  for (const { isPublic, ...document } of agreements)
    await writeDocument(isPublic ? paths.public : paths.operator, document);
  const info = describeRegion({ regionHash: toHex(region), parties, ports, nowMs });
  await writeProcessConfigurations({ directory, info, roster: roster.jws });
  await foundFurtherAudits(directory, info);
  await finishFounding(directory, info);
  return info;
}

async function foundAllPartyKeys(options: {
  directory: string;
  parties: readonly PartyId[];
  host: string;
  keyCost: Argon2Cost | undefined;
  nowMs: number;
}): Promise<Map<PartyId, PartyKeys>> {
  const { directory, parties, host, keyCost, nowMs } = options;
  const founded = parties.map(async (party) => {
    const units = foundingParty(party).authorities.map((authority) => authority.unit);
    return [
      party,
      await foundPartyKeys({
        directory: regionPaths(directory).party(party),
        party,
        units,
        // Every member of the sample region witnesses; the centre, which keeps the log, does not.
        witnessName: party === centreParty ? null : `${host}/witness/${party}`,
        keyCost,
        nowMs,
      }),
    ] as const;
  });
  return new Map(await Promise.all(founded));
}

function keysOf(keys: ReadonlyMap<PartyId, PartyKeys>, party: PartyId): PartyKeys {
  const found = keys.get(party);
  if (found === undefined) throw new Error(`no keys were made for ${party}`);
  return found;
}

/** The development issuer of officer tokens. Its private half is for the command line; the adapter reads the public one. */
async function foundIssuer(directory: string): Promise<void> {
  const { privateKey, publicKey } = await generate('ec', { namedCurve: 'P-256' });
  await writePrivateJson(join(directory, 'issuer.jwk'), privateKey.export({ format: 'jwk' }));
  await writePrivateJson(join(directory, 'issuer.pub.jwk'), publicKey.export({ format: 'jwk' }));
}

/** `roster-region-1.jws` is also `roster.jws`, the name by which a process pins it. */
async function writeDocument(directory: string, founded: FoundedDocument): Promise<void> {
  await writePrivate(join(directory, `${founded.type}-${founded.document}-${founded.version}.jws`), founded.jws);
  if (founded.type === 'roster') await writePrivate(join(directory, 'roster.jws'), founded.jws);
}

function describeRegion(options: {
  regionHash: string;
  parties: readonly PartyId[];
  ports: Ports;
  nowMs: number;
}): RegionInfo {
  const { regionHash, parties, ports, nowMs } = options;
  const createdAt = new Date(nowMs).toISOString();
  return { name: regionName, regionHash, ...addressesOf(parties, ports), centre: centreParty, createdAt };
}
