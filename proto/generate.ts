/** Generates packages/wire/src/generated from the .proto files; with --check it only compares and exits 1 on a difference. */
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formsModule, readContentSchema, schemaModule } from './content-schema.ts';

const root: string = import.meta.dirname;
const committed: string = join(root, '../packages/wire/src/generated');
const names = ['tamga.js', 'tamga.d.ts', 'content-schema.ts', 'content-forms.ts'] as const;

/** Runs pbjs and buf over every .proto file and writes all generated files into `directory`. */
function generate(directory: string): void {
  const sources = globSync('tamga/**/*.proto', { cwd: root }).toSorted();
  const options = [
    '-t',
    'static-module',
    '-w',
    'esm',
    '-d',
    '--null-semantics',
    '--no-service',
    '--no-delimited',
    '--no-typeurl',
    '--no-convert',
    '--no-verify',
  ];
  execFileSync(
    join(root, '../node_modules/.bin/pbjs'),
    [...options, '--dependency', 'protobufjs/minimal.js', '-p', '.', '-o', join(directory, names[0]), ...sources],
    { cwd: root, stdio: 'inherit' },
  );
  const schema = readContentSchema({ buf: join(root, '../node_modules/.bin/buf'), root: join(root, '..') });
  writeFileSync(join(directory, names[2]), schemaModule(schema));
  writeFileSync(join(directory, names[3]), formsModule(schema));
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
if (values.check) {
  const scratch = mkdtempSync(join(tmpdir(), 'tamga-proto-'));
  try {
    generate(scratch);
    const stale = names.filter(
      (name) => readFileSync(join(scratch, name), 'utf8') !== readFileSync(join(committed, name), 'utf8'),
    );
    if (stale.length > 0) {
      process.stderr.write(`generated code is out of date: ${stale.join(', ')}; run: npx -y pnpm@12 proto:generate\n`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
} else {
  generate(committed);
}
