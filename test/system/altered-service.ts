/** A service whose source somebody changed, to be run in place of the real one: with its true keys and its true place. */
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export interface AlteredService extends AsyncDisposable {
  /** Its `main.ts`. */
  main: string;
}

/** A copy of a service in a temporary directory, with one passage of one file replaced by another. */
export async function alteredService(
  service: 'gateway' | 'adapter',
  edits: readonly { file: string; from: string; to: string }[],
): Promise<AlteredService> {
  const directory = await mkdtemp(join(tmpdir(), `tamga-altered-${service}-`));
  const source = join(root, 'services', service);
  await cp(join(source, 'src'), join(directory, 'src'), { recursive: true });
  await cp(join(source, 'package.json'), join(directory, 'package.json'));
  await symlink(join(source, 'node_modules'), join(directory, 'node_modules'));
  for (const { file, from, to } of edits) {
    const path = join(directory, 'src', file);
    const text = await readFile(path, 'utf8');
    // A passage that is no longer there would leave the service as it was, and the test without a point.
    if (text.split(from).length !== 2)
      throw new Error(`${service}/src/${file} does not hold the passage once: ${from}`);
    await writeFile(path, text.replace(from, to));
  }
  return {
    main: join(directory, 'src/main.ts'),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}
