import type { RealmName } from '../identifiers/index.ts';
import type { SigningContext } from './signing-context.ts';

const contexts: Readonly<Record<RealmName, SigningContext>> = {
  live: 'tamga/msg/v1',
  exercise: 'tamga/exercise/v1',
};

/** A message of an exercise is signed for another context, by other keys: it can never pass for a live one. */
export function messageContext(realm: RealmName): SigningContext {
  return contexts[realm];
}
