import { join } from 'node:path';
import { regionPaths } from '../region-directory.ts';
import type { RegionInfo } from '../region-directory.ts';
import { adapterProcess } from '../running/process-names.ts';
import { httpOf } from '../running/region-status.ts';
import { writePrivate, writePrivateJson } from './files.ts';

/** Puts into each process's own directory its configuration and its copy of the founding roster. */
export async function writeProcessConfigurations(options: {
  directory: string;
  info: RegionInfo;
  roster: string;
}): Promise<void> {
  const { directory, info, roster } = options;
  const paths = regionPaths(directory);
  for (const service of ['gateway', 'policy', 'audit'] as const)
    await writePrivate(join(paths.hub(service), 'roster.jws'), roster);
  for (const { name } of info.services) {
    const service = name.replace(/-[0-9]+$/u, '') as 'gateway' | 'policy' | 'audit';
    const own = paths.hub(service);
    await writePrivateJson(
      join(own, `${name}.json`),
      hubConfiguration(service, { own, info, port: portOf(info, name) }),
    );
  }
  for (const { party } of info.parties) {
    const own = paths.party(party);
    await writePrivate(join(own, 'roster.jws'), roster);
    await writePrivateJson(join(own, 'adapter.json'), adapterConfiguration(party, info));
  }
}

function hubConfiguration(
  service: 'gateway' | 'policy' | 'audit',
  options: { own: string; info: RegionInfo; port: number },
): Record<string, unknown> {
  const { own, info, port } = options;
  const file = (name: string): string => join(own, name);
  const common = {
    region: { hash: info.regionHash, rosterFile: file('roster.jws') },
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
      return { ...common, keys: { admissionFile: file('keys/admission.jwe'), passphraseFile: file('passphrase') } };
    case 'audit':
      return {
        ...common,
        keys: { logFile: file('keys/log.jwe'), passphraseFile: file('passphrase') },
        databaseFile: file('audit.sqlite'),
      };
    case 'policy':
      return common;
    default:
      return assertNever(service);
  }
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
