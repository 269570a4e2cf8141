import { tamga } from '@tamga/wire';
import { nameTable, type NameTable } from './name-table.ts';

/** What is to be done: sending a message, or using one that was received. */
export type ActName = 'send' | 'forward' | 'export' | 'court' | 'other-purpose';

export const acts: NameTable<ActName, tamga.service.v1.Act> = nameTable<ActName, tamga.service.v1.Act>('act', {
  send: tamga.service.v1.Act.ACT_SEND,
  forward: tamga.service.v1.Act.ACT_FORWARD,
  export: tamga.service.v1.Act.ACT_EXPORT,
  court: tamga.service.v1.Act.ACT_COURT,
  'other-purpose': tamga.service.v1.Act.ACT_OTHER_PURPOSE,
});
