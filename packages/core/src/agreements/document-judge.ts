import type { VerifiedRoster } from '../documents/index.ts';
import { toHex, type PartyId } from '../identifiers/index.ts';
import type { Primitives } from '../sealing/index.ts';
import type {
  CheckedAgreement,
  CheckedConsent,
  CheckedDocument,
  CheckedPosition,
  DocumentName,
} from './checked-document.ts';
import type { AgreementDocument } from './document.ts';
import type { KnownAgreements } from './known-agreements.ts';
import {
  type Audience,
  audienceOfAgreement,
  audienceOfConsent,
  audienceOfPosition,
  reachesPastAudience,
} from './lifecycle/audience.ts';
import type { ConsentDocument } from './lifecycle/consent-document.ts';
import type { AddLifecycleResult, LifecycleBook } from './lifecycle/lifecycle-book.ts';
import { nextInChain, type Registered } from './lifecycle/party-chain.ts';
import { suspensionId, type SuspensionDocument } from './lifecycle/suspension-document.ts';
import type { PartyDocument } from './lifecycle/verify-party-document.ts';
import { droppedSignatories, standingFault } from './lifecycle/version-rules.ts';
import { signatoriesOf } from './parties.ts';
import { formatProblem } from './problem.ts';
import type { VerifyAgreementResult } from './verify-agreement.ts';

export type AddAgreementResult =
  | VerifyAgreementResult
  | { ok: false; code: 'REGISTER_FULL' | 'NAME_MISMATCH' | 'SIGNATORY_DROPPED'; detail: string };

/**
 * A document that would hold if it came next. `known`: it is here already. `audience`: who may see it. `restsOn`: payload
 * hashes of earlier documents without which it says nothing, or too little, to who may see it.
 */
export type JudgeResult =
  | {
      ok: true;
      id: string;
      known: boolean;
      signers: readonly PartyId[];
      audience: Audience;
      restsOn: readonly string[];
    }
  | { ok: false; code: string; detail: string };

/** What holds already, and by which roster it is judged. */
export interface JudgedBeside {
  readonly primitives: Primitives;
  readonly known: KnownAgreements;
  readonly book: LifecycleBook;
  readonly roster: () => VerifiedRoster;
}

/**
 * Judges documents that hold by themselves (their signatures were checked) beside those that are here already. Changes nothing.
 */
export class DocumentJudge {
  readonly #beside: JudgedBeside;

  constructor(beside: JudgedBeside) {
    this.#beside = beside;
  }

  /** What adding a document would say. */
  judge(document: CheckedDocument): JudgeResult {
    switch (document.type) {
      case 'agreement':
        return this.#judgeAgreement(document);
      case 'suspension': {
        const judged = this.position(document);
        if (!judged.ok) return judged;
        const { content } = judged.document;
        const audience = audienceOfPosition(content, this.#audienceOf(content.agreement));
        return found(judged.document, this.#beside.book.suspension(judged.own), audience);
      }
      case 'consent': {
        const judged = judgeConsent(document);
        if (!judged.ok) return judged;
        const { content } = judged.document;
        const chain = this.#beside.book.consent(content.id);
        const before = chain.findLast((one) => one.content.version < content.version);
        return found(judged.document, chain, audienceOfConsent(content, before?.content));
      }
      default:
        return document satisfies never;
    }
  }

  #judgeAgreement(document: CheckedAgreement): JudgeResult {
    const result = this.agreement(document);
    if (!result.ok) return result;
    const { agreement, documentHash } = result.compiled;
    const { document: content } = agreement;
    const signers = signatoriesOf(content);
    const audience = audienceOfAgreement(content, this.#newest(content.id, content.version));
    if (reachesPastAudience(content, audience)) {
      const detail = `${content.id} permits sending to or by parties that are not to see it`;
      return { ok: false, code: 'VISIBILITY_TOO_NARROW', detail };
    }
    // Who joins with this version needs what the others have said of the agreement before.
    const restsOn = this.#beside.book.about(content.id).flatMap((chain) => chain.map(({ id }) => id));
    return {
      ok: true,
      id: toHex(documentHash),
      known: this.#beside.known.has(result.compiled),
      signers,
      audience,
      restsOn,
    };
  }

  /** The newest version that is here, below one if it is given. */
  #newest(id: string, below = Infinity): AgreementDocument | undefined {
    return this.#beside.known
      .versionsOf(id)
      .map(({ agreement }) => agreement.document)
      .filter(({ version }) => version < below)
      .toSorted((a, b) => a.version - b.version)
      .at(-1);
  }

  #audienceOf(id: string): Audience {
    const newest = this.#newest(id);
    return newest && audienceOfAgreement(newest, this.#newest(id, newest.version));
  }

  /** An agreement that holds by itself, among those that are here. */
  agreement({ document: { name }, result }: CheckedAgreement): AddAgreementResult {
    if (!result.ok) return result;
    const { registeredMs } = name;
    const compiled = registeredMs === undefined ? result.compiled : { ...result.compiled, registeredMs };
    const { document } = compiled.agreement;
    const { id, version } = document;
    if (id !== name.id || version !== name.version) return misnamed(`${id}@${version}`, name);
    if (this.#beside.known.has(compiled)) return { ok: true, compiled };
    const known = this.#beside.known.versionsOf(id);
    const dropped = droppedSignatories(document, { known, isBound: (party) => this.#isBound(party, id, registeredMs) });
    if (dropped.length > 0) {
      const detail = `another version of ${id} is signed by ${dropped.join(', ')} as well`;
      return { ok: false, code: 'SIGNATORY_DROPPED', detail };
    }
    const problem = this.#beside.known.problemWith(compiled);
    return problem === undefined
      ? { ok: true, compiled }
      : { ok: false, code: problem.code, detail: formatProblem(problem) };
  }

  /** Whether a signatory has neither left the region nor, by then, the agreement. */
  #isBound(party: string, agreement: string, atMs = 0): boolean {
    const endsMs = this.#beside.book.standing(agreement)?.endsMs.get(party) ?? Infinity;
    return this.#beside.roster().roster.members.some((member) => String(member.party) === party) && atMs < endsMs;
  }

  /** A position among the agreements that are here. `own`: its id in the register. */
  position({
    document: { name },
    result,
  }: CheckedPosition): { ok: true; document: PartyDocument<SuspensionDocument>; own: string } | Refused {
    if (!result.ok) return result;
    const { content } = result.document;
    const own = suspensionId(this.#beside.primitives, content);
    if (name.id !== String(own) || name.version !== content.version) return misnamed(`${own}@${content.version}`, name);
    const code = standingFault(content, this.#beside.known.versionsOf(content.agreement));
    if (code !== undefined)
      return { ok: false, code, detail: `${content.party} about ${content.member} in ${content.agreement}` };
    return { ok: true, document: result.document, own };
  }
}

type Refused = Extract<AddLifecycleResult, { ok: false }>;

/** A consent by its name in the register; what else it needs is its chain's to say. */
export function judgeConsent({
  document: { name },
  result,
}: CheckedConsent): { ok: true; document: PartyDocument<ConsentDocument> } | Refused {
  if (!result.ok) return result;
  const { id, version } = result.document.content;
  return name.id === String(id) && name.version === version ? result : misnamed(`${id}@${version}`, name);
}

function misnamed(own: string, name: DocumentName): { ok: false; code: 'NAME_MISMATCH'; detail: string } {
  return { ok: false, code: 'NAME_MISMATCH', detail: `${own} came as ${name.id}@${name.version}` };
}

/** What the chain says of a document that holds by itself. */
function found<Content extends { party: PartyId; version: number; previous: string | null }>(
  { content, id }: PartyDocument<Content>,
  chain: readonly Registered<Content>[],
  audience: Audience,
): JudgeResult {
  const place = nextInChain(chain, { content, id });
  if (place === 'known' || place === 'next')
    return {
      ok: true,
      id,
      known: place === 'known',
      signers: [content.party],
      audience,
      restsOn: chain.filter((one) => one.content.version < content.version).map((one) => one.id),
    };
  return { ok: false, code: place, detail: `version ${content.version} does not follow what is there` };
}
