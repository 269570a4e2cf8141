/** A signed document for the register. */
export interface PublishRequest {
  /** General JWS, complete. */
  jws: string;
}

/** How it stands with a document that was brought for the register. */
export interface PublicationView {
  type: string;
  id: string;
  version: number;
  /** SHA-256 of its payload, 64 hex digits. */
  hash: string;
  /** `REGISTERED`: the register brought it back; from then on it counts. `SENT`: it is kept and on its way. */
  state: 'SENT' | 'REGISTERED' | 'REFUSED';
  /** Why the centre refused it, when it did. */
  code: string | null;
  centreReachable: boolean;
}

/** A party's newest position towards an agreement: what it suspends, and when it leaves it. Null in a scope: all. */
export interface PositionView {
  party: string;
  member: string;
  version: number;
  hash: string;
  act: 'suspend' | 'resume' | 'terminate';
  from: string;
  scopes: { towards: string[] | null; kinds: string[] | null }[];
  ends: string | null;
}

/** One version of an agreement. */
export interface AgreementRowView {
  id: string;
  version: number;
  /** `restricted`: it is not for this party, which knows its id, version and hash and nothing else. */
  status: string;
  title: { en: string; ru: string } | null;
  /** SHA-256 of the signed payload, 64 hex digits. */
  hash: string;
  visibility: string;
  from: string | null;
  until: string | null;
  parties: { party: string; role: string }[];
  /** Null for what was laid down at founding. */
  registered: string | null;
  positions: PositionView[];
}

export interface AgreementView extends AgreementRowView {
  /** As signed; null when it is restricted. */
  document: unknown;
}

/** A consent of the register that the own party gave or may act on, by its newest version. */
export interface ConsentView {
  id: string;
  version: number;
  /** By which a header relies on it. */
  hash: string;
  /** Who consents. */
  party: string;
  /** Who may act on it. */
  holder: string;
  act: 'grant' | 'withdraw';
  acts: string[];
  /** Null: whoever an agreement permits. */
  recipients: string[] | null;
  purposes: string[] | null;
  /** Messages, or threads by the message that opened them. */
  subjects: string[];
  from: string;
  until: string;
  isInForce: boolean;
  /** How it stands with a newer version that was brought from here and is not in the register. */
  next: string | null;
}
