const cookieCharsMax = 4_096;

/** The cookies of one adapter's light view. */
export interface CookieNames {
  session: string;
  language: string;
  secure: boolean;
}

/**
 * `__Host-` names need Secure, and Secure needs https. On plain http, which is for one machine only, the names say so
 * by their absence, and carry the party: cookies know no ports, so adapters on one address would overwrite each other's.
 */
export function cookieNames(publicOrigin: string, party: string): CookieNames {
  const secure = publicOrigin.startsWith('https:');
  const prefix = secure ? '__Host-tamga' : `tamga-${party}`;
  return { session: `${prefix}-light`, language: `${prefix}-language`, secure };
}

export function readCookie(request: Request, name: string): string | undefined {
  const header = request.headers.get('cookie') ?? '';
  if (header.length > cookieCharsMax) return undefined;
  for (const part of header.split(';')) {
    const [key, ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}

/** The Set-Cookie line; `maxAgeSeconds` 0 removes it. */
export function writeCookie(options: { name: string; value: string; maxAgeSeconds: number; secure: boolean }): string {
  const { name, value, maxAgeSeconds, secure } = options;
  return `${name}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}
