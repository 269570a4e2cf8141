import type { OfficerRole } from '@tamga/api';
import type { AuthorityId } from '@tamga/core/identifiers';

/** Roles in officers' tokens (06: Who, and who sees what). What each may do is decided where it is used. */
const roles: Readonly<Record<OfficerRole, true>> = {
  officer: true,
  supervisor: true,
  auditor: true,
  administrator: true,
  inspector: true,
};

/** Who acts. The name is a pseudonym and never leaves the process that checked the token. */
export interface Officer {
  name: string;
  authority: AuthorityId;
  unit: string | null;
  roles: readonly OfficerRole[];
}

export function isRole(value: unknown): value is OfficerRole {
  return typeof value === 'string' && Object.hasOwn(roles, value);
}
