import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** In this clone, where the services that `start` runs keep theirs: nobody writes here who could not write the sources. */
const directory = fileURLToPath(new URL('../../../.cache/compile', import.meta.url));

/**
 * Keeps what Node compiles of whatever is imported from now on: it halves the time in which a command begins. Where the
 * directory cannot be written, everything goes on without.
 */
export function keepCompiled(): void {
  enableCompileCache(directory);
}
