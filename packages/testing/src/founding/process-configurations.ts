import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { changeConfig, replaceConfig, type ConfigChange } from '@tamga/platform/config';
import { RegionError } from '../error.ts';
import { epochOf, foundedLogKeys, readRegion, recoveredEpochOf, regionPaths } from '../region-directory.ts';
import type { HubService, RegionInfo } from '../region-directory.ts';
import { adapterProcess, hubDirectory, serviceOf } from '../running/process-names.ts';
import { httpOf } from '../running/region-status.ts';
import { replacePrivate, writePrivate, writePrivateJson } from './files.ts';

/** Puts into each process's own directory its configuration and its copy of the founding roster. */
export async function writeProcessConfigurations(options: {
  directory: string;
  info: RegionInfo;
  roster: string;
}): Promise<void> {
  const { directory, info, roster } = options;
  const paths = regionPaths(directory);
  const services = ['gateway', 'policy', 'audit'] as const;
  const own = [
    ...services.map((service) => paths.hub(service)),
    ...info.parties.map(({ party }) => paths.party(party)),
  ];
  for (const path of own) await writePrivate(join(path, 'roster.jws'), roster);
  for (const { file, content } of processConfigurations(directory, info)) await writePrivateJson(file, content);
}

/** Gives every process of a region that is down the addresses of `info`. */
export async function moveRegion(directory: string, info: RegionInfo): Promise<void> {
  const paths = regionPaths(directory);
  const serverFile = join(paths.nats, 'server.conf');
  const server = await readFile(serverFile, 'utf8');
  await replacePrivate(serverFile, server.replace(/^"port": [0-9]+$/mu, `"port": ${info.natsPort}`));
  await tellProcesses(directory, info);
}

/**
 * Tells every process what is different in `info`, and writes `region.json` last. What an operator wrote into a configuration by
 * hand stays as it is (decision 0207). Throws RegionError REGION_DAMAGED where a file cannot be read or changed.
 */
export async function tellProcesses(directory: string, info: RegionInfo): Promise<void> {
  const before = new Map(
    processConfigurations(directory, await readRegion(directory)).map(({ file, content }) => [file, content]),
  );
  for (const { file, content } of processConfigurations(directory, info))
    await tellOne(file, changesBetween(before.get(file) ?? {}, content));
  await replacePrivate(regionPaths(directory).info, `${JSON.stringify(info, null, 2)}\n`);
}

async function tellOne(file: string, changes: readonly ConfigChange[]): Promise<void> {
  // A process without a configuration here runs on another machine, where a person tells it.
  if (!existsSync(file)) return;
  try {
    const from = await readFile(file, 'utf8');
    const { text, differences } = changeConfig(from, changes, file);
    if (differences.length > 0) await replaceConfig(file, { from, to: text });
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new RegionError('REGION_DAMAGED', `${cause.message}: put it right and do the same again`, { cause });
  }
}

/** What the processes that a change was cut off at may have been told already: it is said again whatever was said before. */
const saidAlways: ReadonlySet<string> = new Set(['epoch', 'firstSequence', 'epochSinceMs', 'recoveredEpoch']);

/** The values of a configuration that are others than before; those that are no more go. */
function changesBetween(before: Content, after: Content): ConfigChange[] {
  const groups = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...groups].flatMap((group): ConfigChange[] => {
    const [was, is] = [before[group], after[group]];
    if (!isGroup(was) && !isGroup(is)) return isSame(was, is) ? [] : [changeOf([group], is)];
    const [old, now] = [isGroup(was) ? was : {}, isGroup(is) ? is : {}];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return keys
      .filter((key) => saidAlways.has(key) || !isSame(old[key], now[key]))
      .map((key) => changeOf([group, key], now[key]));
  });
}

function changeOf(path: ConfigChange['path'], to: Value | undefined): ConfigChange {
  return { path, ...(to === undefined ? {} : { to }) };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isGroup(value: Content[string] | undefined): value is Group {
  return typeof value === 'object' && !Array.isArray(value);
}

type Value = number | string | readonly string[];
type Group = Readonly<Record<string, Value>>;
type Content = Readonly<Record<string, Value | Group>>;

interface ProcessConfiguration {
  file: string;
  content: Content;
}

function processConfigurations(directory: string, info: RegionInfo): ProcessConfiguration[] {
  const paths = regionPaths(directory);
  const hub = info.services.map(({ name }) => {
    const own = hubDirectory(directory, name);
    return {
      file: join(own, `${name}.json`),
      content: hubConfiguration(serviceOf(name), { name, own, info, port: portOf(info, name) }),
    };
  });
  const adapters = info.parties.map(({ party }) => ({
    file: join(paths.party(party), 'adapter.json'),
    content: adapterConfiguration(party, info),
  }));
  return [...hub, ...adapters];
}

function hubConfiguration(
  service: HubService,
  options: { name: string; own: string; info: RegionInfo; port: number },
): Content {
  const { name, own, info, port } = options;
  const file = (entry: string): string => join(own, entry);
  const region = { hash: info.regionHash, rosterFile: file('roster.jws') };
  const { epoch, firstSequence, sinceMs: epochSinceMs } = epochOf(info);
  const inEpoch = { ...region, epoch, firstSequence, epochSinceMs };
  const common = {
    region,
    nats: {
      servers: [natsUrl(info)],
      seedFile: file('nats.seed'),
      caFile: file('ca.pem'),
      certFile: file('client.pem'),
      keyFile: file('client.key'),
    },
    http: { port },
  };
  switch (service) {
    case 'gateway':
      return {
        ...common,
        region: inEpoch,
        keys: { admissionFile: file('keys/admission.jwe'), passphraseFile: file('passphrase') },
      };
    case 'audit':
      return {
        ...common,
        name,
        region: { ...inEpoch, recoveredEpoch: recoveredEpochOf(info) },
        keys: { ...logKeyFiles(info, file), passphraseFile: file('passphrase') },
        databaseFile: file('audit.sqlite'),
      };
    case 'policy':
      return common;
    default:
      return assertNever(service);
  }
}

function logKeyFiles({ logKeys = foundedLogKeys }: RegionInfo, file: (name: string) => string): Record<string, string> {
  const { file: current, next } = logKeys;
  return { logFile: file(`keys/${current}`), ...(next === undefined ? {} : { nextLogFile: file(`keys/${next}`) }) };
}

function adapterConfiguration(party: string, info: RegionInfo): Content {
  return {
    party,
    http: { port: portOf(info, adapterProcess(party)) },
    nats: { servers: [natsUrl(info)] },
    trust: { regionHash: info.regionHash },
  };
}

function natsUrl(info: RegionInfo): string {
  return `tls://127.0.0.1:${info.natsPort}`;
}

function portOf(info: RegionInfo, name: string): number {
  return Number(new URL(httpOf(info, name) ?? '').port);
}

function assertNever(value: never): never {
  throw new Error(`no configuration for ${JSON.stringify(value)}`);
}
