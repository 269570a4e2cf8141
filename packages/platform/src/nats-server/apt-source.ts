/** Where the machine itself takes its packages from: read from apt's own lists, so that no host stands in this code. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Enough of a source to ask the same mirror for another suite. */
export interface AptSource {
  readonly uris: string;
  /** A keyring's path or an armoured key; apt's default keys without it. */
  readonly signedBy: string | undefined;
}

/** What /etc/os-release says that matters here. */
export interface Distribution {
  readonly id: string;
  readonly codename: string;
}

export async function readDistribution(root = '/'): Promise<Distribution | undefined> {
  const text = await readOptional(join(root, 'etc/os-release'));
  const id = field(text, 'ID');
  const codename = field(text, 'VERSION_CODENAME');
  return id && codename ? { id, codename } : undefined;
}

/** The first source of the distribution's own suite; sources of other vendors name other suites. */
export async function findAptSource(distribution: Distribution, root = '/'): Promise<AptSource | undefined> {
  const directory = join(root, 'etc/apt/sources.list.d');
  const names = (await readdir(directory).catch((): string[] => [])).toSorted();
  const texts = await Promise.all(
    names.map(async (name) => ({ name, text: await readOptional(join(directory, name)) })),
  );
  const main = { name: 'sources.list', text: await readOptional(join(root, 'etc/apt/sources.list')) };
  const sources = [...texts, main].flatMap(({ name, text }) =>
    name.endsWith('.sources') ? deb822Sources(text) : name.endsWith('.list') ? oneLineSources(text) : [],
  );
  return sources.find((source) => source.suites.includes(distribution.codename));
}

interface SuiteSource extends AptSource {
  readonly suites: readonly string[];
}

/** Stanzas of `Key: value` lines, continued by indented ones (sources.list(5), DEB822-STYLE FORMAT). */
function deb822Sources(text: string): SuiteSource[] {
  const withoutComments = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n');
  return withoutComments.split(/\n\s*\n/).flatMap((stanza) => {
    const fields = new Map<string, string>();
    for (const line of stanza.replaceAll(/\n[ \t]+/g, '\n\t').split(/\n(?!\t)/)) {
      const colon = line.indexOf(':');
      if (colon > 0) fields.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
    }
    const uris = fields.get('uris');
    const disabled = fields.get('enabled') === 'no' || !(fields.get('types') ?? '').split(/\s+/).includes('deb');
    if (!uris || disabled) return [];
    return [
      {
        uris: uris.replaceAll(/\s+/g, ' '),
        suites: (fields.get('suites') ?? '').split(/\s+/),
        signedBy: fields.get('signed-by'),
      },
    ];
  });
}

/** `deb [signed-by=…] uri suite component…` (sources.list(5), ONE-LINE-STYLE FORMAT). */
function oneLineSources(text: string): SuiteSource[] {
  return text.split('\n').flatMap((line) => {
    const match = /^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)/.exec(line);
    if (!match) return [];
    const [, options = '', uris = '', suite = ''] = match;
    return [{ uris, suites: [suite], signedBy: /(?:^|\s)signed-by=(\S+)/i.exec(options)?.[1] }];
  });
}

function field(text: string, name: string): string | undefined {
  return new RegExp(`^${name}="?([^"\\n]*)"?$`, 'm').exec(text)?.[1];
}

function readOptional(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
