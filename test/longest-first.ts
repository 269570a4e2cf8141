import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Kinds of tests by how long one file takes: those that start whole regions and kill their processes before all others. */
const kinds: readonly string[] = [
  'faults',
  'core',
  'system',
  'browser',
  'isolation',
  'unit',
  'vectors',
  'architecture',
];

/** Long files first, so that no worker is left with one while the other has nothing more to do. */
export class LongestFirst extends BaseSequencer {
  /** Within a kind by how long each took in the run before, where there was one, and otherwise by size. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // eslint-disable-next-line unicorn/no-array-sort -- not an array's
    const within = await super.sort(files);
    return within.toSorted((a, b) => kinds.indexOf(a.project.name) - kinds.indexOf(b.project.name));
  }
}
