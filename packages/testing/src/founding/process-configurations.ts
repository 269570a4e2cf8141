import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { epochOf, foundedLogKeys, recoveredEpochOf, regionPaths } from '../region-directory.ts';
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

/** Writes what every process is told, and `region.json` last. */
export async function tellProcesses(directory: string, info: RegionInfo): Promise<void> {
  const paths = regionPaths(directory);
  for (const { file, content } of processConfigurations(directory, info))
    await replacePrivate(file, `${JSON.stringify(content, null, 2)}\n`);
  await replacePrivate(paths.info, `${JSON.stringify(info, null, 2)}\n`);
}

interface ProcessConfiguration {
  file: string;
  content: Record<string, unknown>;
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
): Record<string, unknown> {
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

function adapterConfiguration(party: string, info: RegionInfo): Record<string, unknown> {
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
