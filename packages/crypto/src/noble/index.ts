/** Core's primitives on noble: JavaScript alone. */
export { noblePrimitives } from './noble-primitives.ts';
