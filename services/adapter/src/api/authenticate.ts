import { accessProblems, type Authenticate as FindOfficer } from '@tamga/platform/officer-access';
import { refuse, type Refused } from '../refusal.ts';
import { may, type Officer, type Permission } from './officer.ts';

/** What is asked of a request: its address as the sender sees it, and what the route needs. */
interface AccessNeed {
  /** Without query and fragment. */
  url: string;
  permission: Permission;
}

/** Finds out who sends a request. `expiresMs` is the end of the token. */
export type Authenticate = (
  request: Request,
  need: AccessNeed,
) => Promise<{ ok: true; officer: Officer; expiresMs: number } | Refused>;

/** Checked in the order: token, proof, role. */
export function createAuthenticate(findOfficer: FindOfficer): Authenticate {
  return async (request, { url, permission }) => {
    const found = await findOfficer(request, url);
    if (!found.ok) return refuse(found.code, accessProblems[found.code].title);
    const { officer, expiresMs } = found;
    if (!may(officer, permission))
      return refuse(
        'ROLE_NOT_ALLOWED',
        `this needs a role that may ${permission}; the token has ${officer.roles.join(', ')}`,
      );
    return { ok: true, officer, expiresMs };
  };
}
