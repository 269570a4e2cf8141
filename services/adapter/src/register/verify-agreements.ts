import {
  AgreementSet,
  compileAgreement,
  parseAgreementPayload,
  signatoriesOf,
  type CompiledAgreement,
  type PolicyEngine,
} from '@tamga/core/agreements';
import { readDocument, verifyDocument, type KeyDirectory } from '@tamga/core/documents';
import type { Primitives } from '@tamga/core/sealing';
import type { DocumentRow } from '../store/document-rows.ts';

/** Why a document of the register does not count here. It stays stored: what it waits for may still come. */
export interface DocumentProblem {
  document: string;
  code: string;
}

/** What is needed to judge agreements. */
export interface AgreementMeans {
  readonly primitives: Primitives;
  readonly engine: PolicyEngine;
  readonly directory: KeyDirectory;
}

/**
 * An agreement counts when exactly its signatories signed its payload, each with both algorithms, and its text is one
 * that the language allows, examples included.
 */
export async function verifyAgreement(
  row: DocumentRow,
  means: AgreementMeans,
): Promise<{ ok: true; compiled: CompiledAgreement } | { ok: false; code: string }> {
  const { primitives, engine, directory } = means;
  const read = readDocument(row.jws);
  if (!read.ok) return read;
  const parsed = parseAgreementPayload(read.document.payload, { file: `${row.id}@${row.version}` });
  if (!parsed.ok) return { ok: false, code: parsed.problems[0]?.code ?? 'AGREEMENT_INVALID' };
  const { document } = parsed.agreement;
  if (document.id !== row.id || document.version !== row.version) return { ok: false, code: 'AGREEMENT_MISNAMED' };
  const required = directory.rootKeys(signatoriesOf(document));
  if (required === undefined) return { ok: false, code: 'PARTY_UNKNOWN' };
  const verified = await verifyDocument(row.jws, { primitives, type: 'agreement', required });
  if (!verified.ok) return verified;
  const compiled = compileAgreement(parsed.agreement, { engine, sha256: (bytes) => primitives.sha256(bytes) });
  return compiled.ok ? compiled : { ok: false, code: compiled.problems[0]?.code ?? 'AGREEMENT_INVALID' };
}

/** The set of all that count. Where versions of one agreement contradict each other, that agreement alone is left out. */
export function makeAgreementSet(
  compiled: readonly CompiledAgreement[],
  means: AgreementMeans,
): { set: AgreementSet; problems: DocumentProblem[] } {
  const { engine, directory } = means;
  const roster = {
    version: directory.roster.roster.version,
    payloadHash: rosterHash(directory),
    parties: directory.parties(),
  };
  const problems: DocumentProblem[] = [];
  const consistent = [...Map.groupBy(compiled, ({ agreement }) => agreement.document.id)].flatMap(([id, versions]) => {
    const made = AgreementSet.make({ agreements: versions, engine, roster });
    if (made.ok) {
      made.set[Symbol.dispose]();
      return versions;
    }
    problems.push({ document: id, code: made.problems[0]?.code ?? 'VERSION_ORDER' });
    return [];
  });
  const made = AgreementSet.make({ agreements: consistent, engine, roster });
  // Each agreement was found consistent by itself, and versions of different ones cannot contradict each other.
  if (!made.ok) throw new Error('agreements that are consistent one by one are not consistent together');
  return { set: made.set, problems };
}

function rosterHash(directory: KeyDirectory): Uint8Array {
  return Buffer.from(directory.roster.id, 'hex');
}
