import { expect, it } from 'vitest';
import { everyVerdict, propertyTimeoutMs, tryReadingAgainstCedar } from './why-not.property.fixture.ts';

// Four files, so that they run beside each other; each tries cases of its own.
it(
  'the reading of an agreement apart from Cedar never disagrees with it (part 2)',
  { timeout: propertyTimeoutMs },
  () => {
    const seen = tryReadingAgainstCedar(2);
    // A property that only ever met refusals would show nothing.
    expect([...seen.keys()].toSorted()).toEqual(everyVerdict);
    expect(Math.min(...seen.values())).toBeGreaterThan(20);
  },
);
