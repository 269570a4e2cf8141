/** Why an epoch is not ended, or its stream not removed. Nothing was lost: it can be begun again. */
export type EpochErrorCode =
  /** There is no stream of the epoch that was told. */
  | 'EPOCH_MISSING'
  /** Nothing stands in the present epoch: there is nothing to end. */
  | 'EPOCH_EMPTY'
  /** A stream of the next number stands already, and holds something. */
  | 'NEXT_EPOCH_WRITTEN'
  /** A copy has not taken every entry, or none shows a final checkpoint over all of them. */
  | 'COPY_BEHIND'
  /** A copy holds another entry than the stream, or lacks one. */
  | 'COPY_DIFFERS'
  /** The stream does not give every entry. */
  | 'STREAM_DAMAGED'
  /** The stream of the epoch that is written is not removed. */
  | 'EPOCH_WRITTEN'
  /** Its ids may still come, and only one copy holds what they are compared with. */
  | 'EPOCH_NEEDED';

/** The one error of changing epochs. Messages say what to do; they carry names, numbers and sizes, no records. */
export class EpochError extends Error {
  readonly code: EpochErrorCode;

  constructor(code: EpochErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EpochError';
    this.code = code;
  }
}
