/** What an officer may do, as tokens say it; each service decides what a role allows. */
export type OfficerRole = 'officer' | 'supervisor' | 'auditor' | 'administrator' | 'inspector';

/** What a token is for: a party's adapter, or the centre's audit. */
export type TokenAudience = 'adapter' | 'audit';
