/**
 * A region in memory with a log of its own: real signatures by keys that are made of names, real documents, decisions by the
 * engine. With noble and fixed random bytes everything that it makes is the same in every run: golden vectors come from it.
 */
export { dayMs, fixedBytes, fixedRandom, foundedMs, messageIdOf, utf8 } from './fixed-bytes.ts';
export { coordination, kz, origin, tj, uz } from './keys-of-names.ts';
export { agreementText } from './test-agreements.ts';
export type { Logged } from './test-log.ts';
export { requestForm, TestRegion, type LoggedMessage, type SendOptions } from './test-region.ts';
