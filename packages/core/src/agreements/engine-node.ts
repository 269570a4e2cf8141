import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { policyEngine, type PolicyEngine } from './engine.ts';

let engine: PolicyEngine | undefined;

/** The one Cedar of a Node process. Its WebAssembly module loads without generating code from strings. */
export function nodePolicyEngine(): PolicyEngine {
  engine ??= policyEngine(cedar);
  return engine;
}
