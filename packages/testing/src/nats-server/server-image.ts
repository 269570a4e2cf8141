import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { getContainerRuntimeClient } from 'testcontainers';

const run = promisify(execFile);
const repository = 'tamga-nats-server';
const commandMsMax = 30_000;

type Engine = Awaited<ReturnType<typeof getContainerRuntimeClient>>['container']['dockerode'];

/** Where the image has the server. */
export const binaryInImage = '/nats-server';

/**
 * An image of this machine's nats-server, a shell and the libraries of both, by `docker import`: no registry is asked.
 * Its tag is the hash of what it holds, so that it is made once.
 */
export async function importServerImage(engine: Engine, binary: string): Promise<string> {
  const files = await filesOf(binary);
  const hash = createHash('sha256');
  for (const [target, source] of files) hash.update(`${target}\0`).update(await readFile(source));
  const tag = hash.digest('hex').slice(0, 16);
  const image = `${repository}:${tag}`;
  if (await exists(engine, image)) return image;
  const stage = await mkdtemp(join(tmpdir(), 'tamga-image-'));
  try {
    for (const [target, source] of files) {
      await mkdir(dirname(join(stage, 'root', target)), { recursive: true });
      await copyFile(source, join(stage, 'root', target));
    }
    const archive = join(stage, 'image.tar');
    await run('tar', ['-C', join(stage, 'root'), '-cf', archive, '.'], { timeout: commandMsMax });
    const said = await engine.importImage(archive, { repo: repository, tag });
    // The engine has stored the image when it has said all.
    for await (const part of said) void part;
    return image;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** Place in the image → file on this machine. */
async function filesOf(binary: string): Promise<Map<string, string>> {
  const files = new Map([
    [binaryInImage, binary],
    ['/bin/sh', await realpath('/bin/sh')],
  ]);
  for (const library of [...(await librariesOf(binary)), ...(await librariesOf('/bin/sh'))])
    files.set(library, library);
  return new Map([...files].toSorted(([a], [b]) => a.localeCompare(b, 'en')));
}

/** Shared libraries and the loader; none for a program that is linked statically, for which ldd fails. */
async function librariesOf(program: string): Promise<string[]> {
  const text = await run('ldd', [program], { timeout: commandMsMax }).then(
    ({ stdout }) => stdout,
    () => '',
  );
  return [...text.matchAll(/(?:=>\s+|^\s+)(\/\S+)/gmu)].map(([, path = '']) => path);
}

async function exists(engine: Engine, image: string): Promise<boolean> {
  return await engine
    .getImage(image)
    .inspect()
    .then(
      () => true,
      () => false,
    );
}
