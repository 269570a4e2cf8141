/** How requests on a subject are answered. */
export interface ServeOptions {
  /** Queue group: one of its members gets each request. */
  readonly queue: string;
  /** Requests in hand at once; those beyond wait. */
  readonly inFlightMax: number;
  /** Requests waiting; those beyond are dropped, and the requester times out and asks again. */
  readonly waitingMax: number;
  /** `subject` is the concrete one: on `status.*` its last token was set by the server. */
  handle(request: { subject: string; payload: Uint8Array }): Promise<Uint8Array>;
  /** An error of `handle`: a broken invariant. The requester gets no reply. */
  onError(error: unknown): void;
}
