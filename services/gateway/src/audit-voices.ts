import { tamga } from '@tamga/wire';
import type { HealthCode } from './codes.ts';
import { judgeAttestation, type AttestationFacts, type OwnKnowledge } from './ledger-rules.ts';

const { AttestationState } = tamga.service.v1;

/** The audit that closes admission, what it found, and at which sequence. */
export type HaltingAudit = Pick<AttestationFacts, 'audit' | 'code' | 'atSequence'>;

/** What all audits together say: one that vouches for the stream, or why none of them counts. */
export type Voices =
  | { readonly attested: AttestationFacts }
  | { readonly code: HealthCode; readonly halting?: HaltingAudit };

/** A halt counts this long after it was last heard: an audit whose answer comes late now and then does not open the door. */
const haltKeptMs = 60_000;

/**
 * Judges what several audits say of one stream (decision 0197). One that found the stream damaged closes admission, however many
 * others are sound: it has seen something that they have not. One that is itself at fault has no voice while another speaks.
 */
export class AuditVoices {
  readonly #halts = new Map<string, { facts: AttestationFacts; heardMs: number }>();
  /** Names that two audits bore in one round, and when that was heard last: whose word is whose cannot be told. */
  readonly #shared = new Map<string, number>();

  /** `answers` of one round, at least one; `nowMs` by a clock that never goes back. */
  judge(answers: readonly AttestationFacts[], own: OwnKnowledge, nowMs: number): Voices {
    const judged = answers.map((facts) => ({ facts, code: judgeAttestation(facts, own) }));
    this.#remember(answers, nowMs);
    // One of us was not told of a change: none can judge the other's stream.
    if (judged.some(({ code }) => code === 'AUDIT_OTHER_EPOCH')) return { code: 'AUDIT_OTHER_EPOCH' };
    const [halt] = [...this.#halts.values()].map(({ facts }) => facts);
    if (halt !== undefined) return { code: 'AUDIT_HALTED', halting: halt };
    const sound = judged.filter(({ code }) => code === undefined).map(({ facts }) => facts);
    const [first, ...others] = sound;
    if (first !== undefined)
      return { attested: others.reduce((most, one) => (one.checkpointSize > most.checkpointSize ? one : most), first) };
    const faulty = answers.find(isHalted);
    const waiting = judged.find(({ code, facts }) => code !== undefined && !isHalted(facts));
    if (waiting?.code !== undefined) return { code: waiting.code };
    return { code: 'AUDIT_HALTED', ...(faulty && { halting: faulty }) };
  }

  /** Forgets what was heard of another server's stream. */
  forget(): void {
    this.#halts.clear();
    this.#shared.clear();
  }

  #remember(answers: readonly AttestationFacts[], nowMs: number): void {
    for (const [audit, named] of Map.groupBy(answers, (one) => one.audit))
      if (named.length > 1) this.#shared.set(audit, nowMs);
    for (const [audit, heardMs] of this.#shared) if (nowMs - heardMs > haltKeptMs) this.#shared.delete(audit);
    // A sound word takes back a halt only where nobody else bears the name.
    for (const { audit } of answers) if (!this.#shared.has(audit)) this.#halts.delete(audit);
    for (const facts of answers)
      if (isHalted(facts) && !facts.ownFault) this.#halts.set(facts.audit, { facts, heardMs: nowMs });
    for (const [audit, { heardMs }] of this.#halts) if (nowMs - heardMs > haltKeptMs) this.#halts.delete(audit);
  }
}

function isHalted({ state }: AttestationFacts): boolean {
  return state === AttestationState.ATTESTATION_STATE_HALTED;
}
