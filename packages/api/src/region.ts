/** One line of the address book. */
export interface AuthorityView {
  authority: string;
  party: string;
  names: Record<string, string>;
  languages: string[];
  timeZone: string;
  hours: string;
  dutyPhone: string | null;
}

/** The adapter's view of its region. */
export interface RegionView {
  region: string;
  name: string;
  party: string;
  centre: string;
  realm: string;
  authorities: string[];
  centreReachable: boolean;
  parties: string[];
  agreements: { id: string; version: number; status: string }[];
  outbox: { flash: number; urgent: number; routine: number; oldestAt: string | null };
  lastHeardAt: string | null;
}

/** A TEST message that came back. */
export interface PingResult {
  id: string;
  party: string;
  authority: string;
  state: string;
  milliseconds: number;
}

/** A sign-in to the light view that counts once. */
export interface LightLinkView {
  url: string;
  expiresAt: string;
}
