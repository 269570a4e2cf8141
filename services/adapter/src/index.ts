/** A party's node. A process, not a library: `main.ts` runs it. Named here is what reads its database from outside. */
export { migrations } from './store/migrations.ts';
