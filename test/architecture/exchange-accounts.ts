import { type HubUser, hubUsers, type PartyId } from '@tamga/core/identifiers';
import { payloadBytesMaxDefault, serverConfiguration } from '@tamga/platform/nats-server';

/** A NATS user as nats-server's configuration has it; `nkey` is its own name here. */
interface UserBlock {
  readonly nkey: string;
  readonly permissions: {
    readonly publish: { readonly allow: readonly string[] };
    readonly subscribe: { readonly allow: readonly string[] };
    readonly allow_responses?: unknown;
  };
}

/** What of an account decides who hears whom. */
export interface AccountBlock {
  readonly users?: readonly UserBlock[];
  readonly exports?: readonly { readonly service: string; readonly accounts?: readonly string[] }[];
  readonly imports?: readonly { readonly service: { account: string; subject: string }; readonly to?: string }[];
}

/** The accounts of an exchange between some parties, out of the very text that nats-server is started with. */
export function exchangeAccounts(parties: readonly PartyId[], ledgerEpoch: number): Record<string, AccountBlock> {
  const hub = Object.fromEntries(hubUsers.map((user) => [user, user])) as Record<HubUser, string>;
  const text = serverConfiguration({
    serverName: 'hub',
    address: '127.0.0.1',
    port: -1,
    storeDirectory: 'store',
    logFile: 'nats.log',
    tls: { certFile: 'server.pem', keyFile: 'server.key', caFile: 'ca.pem' },
    payloadBytesMax: payloadBytesMaxDefault,
    fileStoreBytesMax: 1,
    ledgerEpoch,
    users: { hub, parties: new Map(parties.map((party) => [party, party])) },
  });
  return (JSON.parse(asJson(text)) as { accounts: Record<string, AccountBlock> }).accounts;
}

/** One value a line: JSON but for its commas, its outermost braces and unquoted words. */
function asJson(text: string): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/: ([a-z]+)$/u, (_, word: string) => `: ${isJsonWord(word) ? word : `"${word}"`}`));
  const separated = lines.map((line, i) => {
    const next = lines[i + 1]?.trim() ?? '';
    return /[[{]$/u.test(line) || next === '' || /^[\]}]/u.test(next) ? line : `${line},`;
  });
  return `{${separated.join('\n')}}`;
}

function isJsonWord(word: string): boolean {
  return word === 'true' || word === 'false';
}
