import { fileURLToPath } from 'node:url';

/** Where nats-server is kept once it was fetched: in this clone, out of version control. */
export const natsCacheDirectory: string = fileURLToPath(new URL('../../../../.cache', import.meta.url));
