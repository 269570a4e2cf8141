#!/usr/bin/env node
import { open } from 'node:fs/promises';
import { nodePrimitives } from '@tamga/crypto/node';
import { runCommand } from '../command.ts';

const { exitCode, out, err } = await runCommand(process.argv.slice(2), { primitives: nodePrimitives, readFile });
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = exitCode;

async function readFile(path: string, bytesMax: number): Promise<Uint8Array> {
  await using file = await open(path);
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
