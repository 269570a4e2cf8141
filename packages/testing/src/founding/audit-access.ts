import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { centreParty, regionPaths } from '../region-directory.ts';
import { foundAuditorKey } from './auditor-key.ts';
import { writePrivate } from './files.ts';

/**
 * What audit needs to serve the centre's auditor: the public key of the centre's issuer, and the auditor's key for the
 * pseudonyms in the log of readings. A region of an earlier release gets what it lacks; what is there stays.
 */
export async function foundAuditAccess(directory: string): Promise<void> {
  const paths = regionPaths(directory);
  const own = paths.hub('audit');
  await foundAuditorKey(own, { holder: centreParty });
  const file = join(own, 'issuer.pub.jwk');
  if (existsSync(file)) return;
  await writePrivate(file, await readFile(join(paths.party(centreParty), 'issuer.pub.jwk')));
}
