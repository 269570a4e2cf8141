import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProcessSpec } from '../process/managed-process.ts';
import { regionPaths } from '../region-directory.ts';
import type { HubService, RegionInfo } from '../region-directory.ts';
import { adapterProcess, hubDirectory, serviceOf } from './process-names.ts';
import { answersReady } from './probe.ts';
import { httpOf } from './region-status.ts';

/** Our services run from the source that stands beside this package. */
function serviceMain(service: HubService | 'adapter'): string {
  return fileURLToPath(new URL(`../../../../services/${service}/src/main.ts`, import.meta.url));
}

interface ServiceInstance {
  name: string;
  service: HubService | 'adapter';
  /** The process's own directory: everything that it reads lies there. */
  directory: string;
  config: string;
}

/** The processes of a region but nats-server, each as its own command. `mains`: another source for one, by name. */
export function serviceSpecs(
  directory: string,
  info: RegionInfo,
  mains: Readonly<Record<string, string>> = {},
): ProcessSpec[] {
  return instancesOf(directory, info).map((instance) =>
    specOf(directory, info, { ...instance, main: mains[instance.name] ?? serviceMain(instance.service) }),
  );
}

function instancesOf(directory: string, info: RegionInfo): ServiceInstance[] {
  const paths = regionPaths(directory);
  const hub = info.services.map(({ name }): ServiceInstance => {
    const own = hubDirectory(directory, name);
    return { name, service: serviceOf(name), directory: own, config: join(own, `${name}.json`) };
  });
  const adapters = info.parties.map(({ party }): ServiceInstance => {
    const own = paths.party(party);
    return { name: adapterProcess(party), service: 'adapter', directory: own, config: join(own, 'adapter.json') };
  });
  return [...hub, ...adapters];
}

/** Room for young objects, and a bound that makes V8 collect the old ones sooner (decision 0099). */
const nodeOptions: readonly string[] = [
  '--disallow-code-generation-from-strings',
  '--max-semi-space-size=8',
  '--max-old-space-size=1024',
];

function specOf(directory: string, info: RegionInfo, instance: ServiceInstance & { main: string }): ProcessSpec {
  const http = httpOf(info, instance.name);
  return {
    name: instance.name,
    command: process.execPath,
    args: [...nodeOptions, instance.main, '--config', instance.config],
    cwd: instance.directory,
    runDirectory: regionPaths(directory).run,
    isReady: async () => http === null || (await answersReady(http)),
  };
}
