import type { AuthorityId } from '@tamga/core/identifiers';

/** Roles in officers' tokens (06: Who, and who sees what). What each may do is decided where it is used. */
const roles = ['officer', 'supervisor', 'auditor', 'administrator', 'inspector'] as const;
export type Role = (typeof roles)[number];

/** Who acts. The name is a pseudonym and never leaves the process that checked the token. */
export interface Officer {
  name: string;
  authority: AuthorityId;
  unit: string | null;
  roles: readonly Role[];
}

export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value);
}
