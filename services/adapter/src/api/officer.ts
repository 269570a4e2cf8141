import type { OfficerRole } from '@tamga/api';
import type { Officer } from '@tamga/platform/officer-access';

export type { Officer } from '@tamga/platform/officer-access';

/** What a person may do here. Each route and each page names one of these. */
export type Permission =
  | 'list'
  | 'read-body'
  | 'read-proofs'
  | 'write'
  | 'region'
  | 'list-whole-party'
  | 'publish'
  | 'access-log'
  | 'access-trail';

const permissions: Readonly<Record<OfficerRole, readonly Permission[]>> = {
  officer: ['list', 'read-body', 'read-proofs', 'write', 'region'],
  // What the root has signed for the whole party goes out by a supervisor's hand.
  supervisor: ['list', 'read-body', 'read-proofs', 'write', 'region', 'publish'],
  // The national auditor sees the nation's metadata; a body only by an order, which a later issue brings.
  auditor: ['list', 'list-whole-party', 'read-proofs', 'region', 'access-log', 'access-trail'],
  // The administrator sees no bodies, and no messages either: only whether the node works.
  administrator: ['region'],
  // Who watches over data protection reads the access log, of one data subject and for a time: see the mandate.
  inspector: ['region', 'access-trail'],
};

export function may(officer: Officer, permission: Permission): boolean {
  return officer.roles.some((role) => permissions[role].includes(permission));
}
