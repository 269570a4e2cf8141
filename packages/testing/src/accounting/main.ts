import { accountRegion } from './account-region.ts';

// A process of its own, so that nothing of what is accounted for runs in it: `node main.ts DIRECTORY` prints one JSON line.
const [directory] = process.argv.slice(2);
if (directory === undefined) {
  process.stderr.write('usage: main.ts DIRECTORY\n');
  process.exitCode = 2;
} else {
  process.stdout.write(`${JSON.stringify(await accountRegion(directory))}\n`);
}
