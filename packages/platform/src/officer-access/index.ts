/** Who sends a request: officers' tokens of minutes, bound to a key by DPoP, and the addresses at which they count. */
export { accessProblems, challengeOf } from './access-problem.ts';
export type { AccessProblem } from './access-problem.ts';
export { createAddresses } from './address.ts';
export type { Addresses } from './address.ts';
export { createAuthenticate } from './authenticate.ts';
export type { AccessCode, Authenticate } from './authenticate.ts';
export { createProofVerifier } from './dpop.ts';
export { isRole } from './officer.ts';
export type { Officer } from './officer.ts';
export { createTokenVerifier, tokenNames } from './token.ts';
export type { IssuerKey } from './token.ts';
