import { createUser, fromSeed } from '@nats-io/nkeys';
import { type HubUser, hubUsers, type PartyId } from '@tamga/core/identifiers';
import { type Certificate, createCertificateAuthority } from './certificates.ts';
import type { ExchangeUsers } from './server-configuration.ts';

/** How one NATS user shows who it is. Each goes into its own process's directory, mode 0600, and nowhere else. */
export interface UserCredentials {
  /** `SU…`, ASCII. */
  readonly seed: Uint8Array;
  /** `U…`, for the server's configuration. */
  readonly publicKey: string;
  readonly certificate: Certificate;
}

/** Everything that a new exchange needs in keys. */
export interface ExchangeCredentials {
  /** The certificate goes to everybody, its key to the offline operator. */
  readonly authority: Certificate;
  readonly server: Certificate;
  readonly hub: Readonly<Record<HubUser, UserCredentials>>;
  readonly parties: ReadonlyMap<PartyId, UserCredentials>;
}

/** Makes new keys for every user of an exchange. `hosts` are where clients connect. */
export async function createExchangeCredentials(options: {
  region: string;
  parties: readonly PartyId[];
  hosts: readonly string[];
  nowMs: number;
}): Promise<ExchangeCredentials> {
  const authority = await createCertificateAuthority({ name: `${options.region} exchange`, nowMs: options.nowMs });
  const createUserCredentials = async (name: string): Promise<UserCredentials> => {
    const pair = createUser();
    return { seed: pair.getSeed(), publicKey: pair.getPublicKey(), certificate: await authority.issueClient({ name }) };
  };
  const hub = await Promise.all(hubUsers.map(async (user) => [user, await createUserCredentials(user)] as const));
  const parties = await Promise.all(
    options.parties.map(async (party) => [party, await createUserCredentials(party)] as const),
  );
  return {
    authority: { cert: authority.cert, key: authority.key },
    server: await authority.issueServer({ name: 'hub', hosts: options.hosts }),
    hub: Object.fromEntries(hub) as Record<HubUser, UserCredentials>,
    parties: new Map(parties),
  };
}

/** The public half of a seed as it lies in a user's directory. */
export function publicKeyOfSeed(seed: Uint8Array): string {
  return fromSeed(seed).getPublicKey();
}

/** The public half, for `serverConfiguration`. */
export function exchangeUsers(credentials: ExchangeCredentials): ExchangeUsers {
  const hub = hubUsers.map((user) => [user, credentials.hub[user].publicKey] as const);
  return {
    hub: Object.fromEntries(hub) as Record<HubUser, string>,
    parties: new Map([...credentials.parties].map(([party, { publicKey }]) => [party, publicKey])),
  };
}
