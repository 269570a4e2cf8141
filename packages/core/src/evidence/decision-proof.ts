import type { tamga } from '@tamga/wire';
import { rosterBasisId } from '../agreements/index.ts';
import { validityOf } from '../agreements/window.ts';
import { parseAuthorityId, toHex, verdicts } from '../identifiers/index.ts';
import type { LoggedDocuments } from './logged-documents.ts';
import type { MessageMeans, StampedMessage } from './message-proof.ts';
import { demand, present } from './refusal.ts';
import type { ProvedBasis, ProvedConsent, ProvedDecision } from './result.ts';

/**
 * Each article on which the decision rests stands in a document that is logged below the message, by hash, version and id.
 * That the decision follows from the documents is for a replay. Throws Refusal.
 */
export function verifyDecisions({ leaf, record }: StampedMessage, means: MessageMeans): ProvedDecision[] {
  return record.decisions.map((decision) => ({
    recipient: parseAuthorityId(decision.recipient),
    verdict: present(verdicts.nameOf(decision.verdict), 'RECORD_INVALID', leaf.where, 'verdict'),
    code: decision.code,
    decider: decision.decider,
    bases: decision.bases.map((basis) => {
      const hash = toHex(basis.documentHash);
      return basis.agreement === rosterBasisId
        ? rosterBasis(basis, { hash, leaf, means })
        : agreementBasis(basis, { hash, leaf, atMs: record.atMs, means });
    }),
    obligations: decision.obligations,
  }));
}

/** Every consent of the bundle; those on which the sender relies are found or noted as missing. */
export function consentsOf({ leaf, record }: StampedMessage, { documents, found }: MessageMeans): ProvedConsent[] {
  const relied = record.consents.map((hash) => toHex(hash));
  for (const hash of relied) {
    const isThere = documents.consents.some((one) => one.hash === hash);
    if (!isThere) found('CONSENT_NOT_SHOWN', leaf.where, `the sender names the consent ${hash}`);
  }
  return documents.consents.map(({ hash, document, leafIndex }) => {
    const { id, version, act, party, holder, acts, fromMs, untilMs } = document;
    const isRelied = relied.includes(hash);
    return { documentHash: hash, id, version, act, party, holder, acts, fromMs, untilMs, leafIndex, relied: isRelied };
  });
}

interface Place {
  readonly hash: string;
  readonly leaf: StampedMessage['leaf'];
  readonly means: MessageMeans;
}

function rosterBasis(basis: tamga.ledger.v1.Basis, { hash, leaf, means: { documents } }: Place): ProvedBasis {
  const { roster, leafIndex } = documents.rosterBelow(leaf.index);
  demand(roster.id === hash, 'BASIS_MISSING', leaf.where, `the roster ${hash} is not the newest below the message`);
  demand(
    roster.roster.version === basis.version,
    'BASIS_MISMATCH',
    leaf.where,
    `the roster is version ${roster.roster.version}, not ${basis.version}`,
  );
  const signatories = roster.roster.members.map(({ party }) => party);
  return { ...named(basis, hash), leafIndex, title: undefined, text: undefined, signatories };
}

function agreementBasis(basis: tamga.ledger.v1.Basis, of: Place & { atMs: number }): ProvedBasis {
  const { hash, leaf, atMs, means } = of;
  const name = `${basis.agreement}@${basis.version}`;
  const agreement = present(
    documentBelow(means.documents, hash, leaf.index),
    'BASIS_MISSING',
    leaf.where,
    `${name}, ${hash}, is not logged below the message`,
  );
  const { document, signatories, leafIndex, where } = agreement;
  const article = document.articles.find(({ id }) => id === basis.article);
  demand(
    document.id === basis.agreement && document.version === basis.version && article !== undefined,
    'BASIS_MISMATCH',
    where,
    `it is no ${name} with an article ${basis.article}`,
  );
  const { agreement: window } = validityOf(document);
  if (atMs < window.fromMs || atMs >= window.untilMs)
    means.found('BASIS_NOT_IN_FORCE', where, `${name} was not in force at the time of the record`);
  return { ...named(basis, hash), leafIndex, title: document.title, text: article.text, signatories };
}

function documentBelow({ agreements }: LoggedDocuments, hash: string, leafIndex: bigint) {
  return agreements.find((one) => one.hash === hash && one.leafIndex < leafIndex);
}

function named({ agreement, version, article, background }: tamga.ledger.v1.Basis, documentHash: string) {
  return { agreement, version, article, background, documentHash };
}
