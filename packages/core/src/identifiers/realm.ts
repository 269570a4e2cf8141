import { tamga } from '@tamga/wire';
import { nameTable, type NameTable } from './name-table.ts';

/** Live traffic or exercise traffic; they never mix. */
export type RealmName = 'live' | 'exercise';

export const realms: NameTable<RealmName, tamga.envelope.v1.Realm> = nameTable<RealmName, tamga.envelope.v1.Realm>(
  'realm',
  {
    live: tamga.envelope.v1.Realm.REALM_LIVE,
    exercise: tamga.envelope.v1.Realm.REALM_EXERCISE,
  },
);
