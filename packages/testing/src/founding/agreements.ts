import { readFile } from 'node:fs/promises';
import {
  agreementPayload,
  formatProblem,
  parseAgreement,
  restrictToParties,
  signatoriesOf,
} from '@tamga/core/agreements';
import type { DocumentSigner } from '@tamga/core/documents';
import type { PartyId } from '@tamga/core/identifiers';
import { RegionError } from '../error.ts';
import { signFounded } from './documents.ts';
import type { FoundedDocument } from './documents.ts';

/** Samples, not official texts. They stand beside the code that reads them. */
const sampleAgreements = ['caricc-2006', 'un-1988-trafficking', 'kz-tj-drugs-2000'] as const;

/** Reads a sample as a person wrote it; a restricted one as if that person had written so. */
async function readSampleAgreement(id: string, isRestricted: boolean): Promise<string> {
  const text = await readFile(new URL(`../../../core/src/agreements/examples/${id}.yaml`, import.meta.url), 'utf8');
  return isRestricted ? text.replace(/^visibility: public$/mu, 'visibility: parties-and-centre') : text;
}

/** An agreement with whether every member may see it. */
interface FoundedAgreement extends FoundedDocument {
  isPublic: boolean;
}

/**
 * The sample agreements that at least two parties of the region can conclude, cut down to those parties and signed by the
 * root of every signatory.
 */
export async function foundAgreements(options: {
  parties: readonly PartyId[];
  signers: ReadonlyMap<PartyId, DocumentSigner>;
  restricted: readonly string[];
}): Promise<FoundedAgreement[]> {
  const founded = await Promise.all(sampleAgreements.map((id) => foundAgreement(id, options)));
  return founded.filter((document) => document !== undefined);
}

async function foundAgreement(
  id: string,
  options: {
    parties: readonly PartyId[];
    signers: ReadonlyMap<PartyId, DocumentSigner>;
    restricted: readonly string[];
  },
): Promise<FoundedAgreement | undefined> {
  const text = restrictToParties(await readSampleAgreement(id, options.restricted.includes(id)), options.parties);
  if (text === undefined) return undefined;
  const parsed = parseAgreement(text, { file: `${id}.yaml`, parties: options.parties });
  if (!parsed.ok)
    throw new RegionError(
      'REGION_DAMAGED',
      `the sample agreement ${id} is not valid:\n${parsed.problems.map(formatProblem).join('\n')}`,
    );
  const { document } = parsed.agreement;
  const signers = signatoriesOf(document).map((party) => {
    const signer = options.signers.get(party);
    if (signer === undefined) throw new Error(`${id} is to be signed by ${party}, which has no root here`);
    return signer;
  });
  const payload = agreementPayload(parsed.agreement);
  const founded = await signFounded({ type: 'agreement', document: id, payload }, signers);
  return { ...founded, isPublic: document.visibility === 'public' };
}
