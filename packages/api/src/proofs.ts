/** Whether the log has shown what a stamp promised. */
export interface InclusionView {
  state: 'promised' | 'overdue' | 'proven' | 'broken';
  /** Size of the final checkpoint that the kept proof leads to; null until it is proven. */
  checkpointSize: number | null;
}

/** What a recipient stated of a message, under its own signature. */
export interface ReceiptView {
  recipient: string;
  state: string;
  code: string | null;
  at: string;
  signer: string;
  signingKey: string;
  /** Null for our own statement: its stamp goes to the sender. */
  leafIndex: number | null;
  /** Null where there is no index. */
  inclusion: InclusionView | null;
}

/** The centre's decision on a message, as its stamp promises it. */
export interface AdmissionView {
  leafIndex: number;
  /** Leaf data, 64 hex digits: what the tree holds at the index. */
  leaf: string;
  at: string;
  admitted: boolean;
  code: string | null;
  /** tamga.ledger.v1.Stamp, base64. */
  stamp: string;
  stampKey: string;
  inclusion: InclusionView;
}

/** What the adapter keeps to prove a message. */
export interface ProofsView {
  /** 128 hex digits; null while nothing is sealed. */
  envelopeDigest: string | null;
  sender: string;
  signingKey: string | null;
  region: string;
  realm: string;
  admission: AdmissionView | null;
  receipts: ReceiptView[];
  /** Other envelopes that came to the centre under this id. They were delivered to nobody. */
  idReuse: { otherDigest: string; leafIndex: number; at: string }[];
}
