/**
 * The configuration file of nats-server in two: what a machine says of itself (address, port, paths, limits), and accounts
 * with their users and permissions, which the region says. Text as `serverConfiguration` writes it. Pure.
 */
const accountsBegin = /^"system_account": /mu;
const userKey = /^\s*"nkey": "(U[A-Z2-7]{55})"$/gmu;

/** `own` with the accounts of `renewed`; undefined where one of the two has no accounts. */
export function withAccountsOf(own: string, renewed: string): string | undefined {
  const [at, from] = [own.search(accountsBegin), renewed.search(accountsBegin)];
  return at < 0 || from < 0 ? undefined : `${own.slice(0, at)}${renewed.slice(from)}`;
}

/** Public keys of the users in their order: those of the hub, then one a party. */
export function userKeysOf(configuration: string): string[] {
  return Array.from(configuration.matchAll(userKey), ([, key = '']) => key);
}
