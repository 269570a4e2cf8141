import type { AuthorityId } from '@tamga/core/identifiers';

/** Roles in officers' tokens (06: Who, and who sees what). */
const roles = ['officer', 'supervisor', 'auditor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Who acts. The name is a pseudonym and never leaves the adapter. */
export interface Officer {
  name: string;
  authority: AuthorityId;
  unit: string | null;
  roles: readonly Role[];
}

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}

/** What a person may do here. Each route and each page names one of these. */
export type Permission = 'list' | 'read-body' | 'read-proofs' | 'write' | 'region' | 'list-whole-party' | 'publish';

const permissions: Readonly<Record<Role, readonly Permission[]>> = {
  officer: ['list', 'read-body', 'read-proofs', 'write', 'region'],
  // What the root has signed for the whole party goes out by a supervisor's hand.
  supervisor: ['list', 'read-body', 'read-proofs', 'write', 'region', 'publish'],
  // The national auditor sees the nation's metadata; a body only by an order, which a later issue brings.
  auditor: ['list', 'list-whole-party', 'read-proofs', 'region'],
  // The administrator sees no bodies, and no messages either: only whether the node works.
  administrator: ['region'],
};

export function may(officer: Officer, permission: Permission): boolean {
  return officer.roles.some((role) => permissions[role].includes(permission));
}
