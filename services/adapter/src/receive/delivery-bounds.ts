import { countFields } from '@tamga/wire';

/** Fields at the first level of a delivery; only one may stand there, which is for the decoder to say. */
const contentsMax = 4;
/** Envelope and stamp, or the three parts of a notice. */
const partsMax = 8;
/** A notice of the hub stays below 262,144 bytes, and a signature alone has 3,373. */
const stampsMax = 256;
/** Entry, index, place, key, signature, and a path of at most 12 hashes. */
const stampFieldsMax = 32;

const deliveryField = { message: 1, verdict: 2, receipts: 3 } as const;
const stampOfMessage = 2;

/** Why a delivery is not even decoded; undefined: it is within bounds. */
export type DeliveryBoundsCode = 'DELIVERY_MALFORMED' | 'DELIVERY_TOO_MANY_FIELDS';

/**
 * Whether a delivery has no more fields than any sound hub gives it. Decoding costs by the field, not by the byte, and
 * nothing of a delivery is authentic before it was decoded; so it is counted first.
 */
export function boundsOfDelivery(bytes: Uint8Array): DeliveryBoundsCode | undefined {
  return within(bytes, contentsMax, (number, content) => {
    switch (number) {
      case deliveryField.message:
        return within(content, partsMax, (part, stamp) => (part === stampOfMessage ? boundsOfStamp(stamp) : undefined));
      case deliveryField.verdict:
        return boundsOfStamp(content);
      case deliveryField.receipts:
        return within(content, stampsMax, (_number, stamp) => boundsOfStamp(stamp));
      default:
        return within(content, partsMax, () => undefined);
    }
  });
}

function boundsOfStamp(bytes: Uint8Array): DeliveryBoundsCode | undefined {
  return within(bytes, stampFieldsMax, () => undefined);
}

function within(
  bytes: Uint8Array,
  countMax: number,
  inside: (number: number, content: Uint8Array) => DeliveryBoundsCode | undefined,
): DeliveryBoundsCode | undefined {
  let code: DeliveryBoundsCode | undefined;
  const onField = (number: number, content: Uint8Array): void => {
    code ??= inside(number, content);
  };
  const count = countFields(bytes, { countMax, onField });
  if (count === undefined) return 'DELIVERY_MALFORMED';
  return count > countMax ? 'DELIVERY_TOO_MANY_FIELDS' : code;
}
