import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { centreParty, regionPaths } from '../region-directory.ts';
import { replacePrivate } from './files.ts';

const auditDirectory = /^audit(?:-\d+)?$/u;
/** The public keys of the centre's issuer of tokens, and of its auditor, to whom pseudonyms are sealed. */
const publicFiles = ['issuer.pub.jwk', 'auditor.pub'] as const;

/**
 * Gives every audit what it needs to serve the centre's auditor, as the centre's adapter has it: that one keeps the log of
 * readings, and takes no pseudonym that is sealed to another key. A region of an earlier release gets what it lacks.
 */
export async function foundAuditAccess(directory: string): Promise<void> {
  const paths = regionPaths(directory);
  const hub = dirname(paths.hub('audit'));
  const audits = (await readdir(hub)).filter((name) => auditDirectory.test(name));
  for (const name of publicFiles) {
    const content = await readFile(join(paths.party(centreParty), name), 'utf8');
    for (const audit of audits) await replacePrivate(join(hub, audit, name), content);
  }
}
