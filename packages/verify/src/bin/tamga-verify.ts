#!/usr/bin/env node
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { nodePrimitives } from '@tamga/crypto/node';
import { runCommand } from '../command.ts';

// A package manager passes on the `--` before the arguments, and says in INIT_CWD where it was called.
const [first, ...rest] = process.argv.slice(2);
const args = first === undefined || first === '--' ? rest : [first, ...rest];
const userDirectory = process.env['INIT_CWD'] ?? process.cwd();

const { exitCode, out, err } = await runCommand(args, { primitives: nodePrimitives, readFile });
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = exitCode;

async function readFile(path: string, bytesMax: number): Promise<Uint8Array> {
  await using file = await open(resolve(userDirectory, path));
  const { size } = await file.stat();
  const bytes = new Uint8Array(Math.min(size, bytesMax + 1));
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}
