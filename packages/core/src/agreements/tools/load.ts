import { AgreementSet } from '../agreement-set.ts';
import { compileAgreement, type CompileOptions } from '../compile.ts';
import type { CompiledAgreement } from '../compiled.ts';
import { parseAgreement } from '../parse.ts';
import type { Problem } from '../problem.ts';
import type { PolicyEngine } from '../engine.ts';

/** A document as a person wrote it. */
export interface AgreementSource {
  /** Named in problems; not opened. */
  file: string;
  text: string;
}

export interface LoadOptions extends CompileOptions {
  /** Parties of the region. With them a document that names any other is wrong. */
  parties?: readonly string[] | undefined;
}

export type LoadedAgreement =
  | { ok: true; file: string; compiled: CompiledAgreement }
  | { ok: false; file: string; problems: readonly Problem[] };

/** Parses a document, compiles it with Cedar and decides its examples. Nobody's signature is looked at. */
export function loadAgreement({ file, text }: AgreementSource, options: LoadOptions): LoadedAgreement {
  const { parties, ...compile } = options;
  const parsed = parseAgreement(text, { file, ...(parties === undefined ? {} : { parties }) });
  if (!parsed.ok) return { ok: false, file, problems: parsed.problems };
  const result = compileAgreement(parsed.agreement, compile);
  return result.ok ? { ok: true, file, compiled: result.compiled } : { ok: false, file, problems: result.problems };
}

export type TrialSet = { ok: true; set: AgreementSet } | { ok: false; problems: readonly Problem[] };

/**
 * Agreements as if every one were signed and in force in its time, to see what they would say. Only agreements decide
 * here: there is no roster, and what goes by a roster is refused.
 */
export function trialSet(agreements: readonly CompiledAgreement[], { engine }: { engine: PolicyEngine }): TrialSet {
  return AgreementSet.make({
    agreements: agreements.map(asIfInForce),
    engine,
    roster: { version: 0, payloadHash: new Uint8Array(32), parties: [] },
  });
}

function asIfInForce(compiled: CompiledAgreement): CompiledAgreement {
  const { agreement } = compiled;
  const document = { ...agreement.document, status: 'in-force' as const };
  return {
    ...compiled,
    agreement: { ...agreement, document },
    rules: compiled.rules.map((at) => ({ ...at, document })),
  };
}
