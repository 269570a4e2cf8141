import type { AuthorityId } from '@tamga/core/identifiers';
import type { Means } from './means.ts';

/** The authority that a party lists first as no part of another: contact points stand at the top of their manifests. */
export function contactPoint({ register }: Pick<Means, 'register'>, party: string): AuthorityId | undefined {
  const listed = register.picture.directory.authorities().filter(({ id }) => id.startsWith(`${party}/`));
  const named = listed.find(({ id }) => id === `${party}/ncp` || id === `${party}/coordination`);
  return (named ?? listed.find(({ partOf }) => partOf === null))?.id;
}
