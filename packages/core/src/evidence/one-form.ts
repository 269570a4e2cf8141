/** The one text of a General JWS that readDocument takes: its members in their order, no white space, no escape. */
export function oneForm(jws: Uint8Array): string {
  const { payload, signatures } = JSON.parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(jws)) as {
    payload: string;
    signatures: { protected: string; signature: string }[];
  };
  const ordered = signatures.map((one) => ({ protected: one.protected, signature: one.signature }));
  return JSON.stringify({ payload, signatures: ordered });
}
