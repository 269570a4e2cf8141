import { decodeExact, encode, tamga, uint64 } from '@tamga/wire';
import { toHex } from '@tamga/core/identifiers';
import { BusError, type PublishResult } from '@tamga/platform/bus';
import type { AccessEvent } from '@tamga/core/access-log';
import { testAgreement } from '../fixture/agreement.ts';
import type { TestAdapter } from '../fixture/adapter.ts';
import type { TestHub } from '../fixture/hub.ts';

/** What a hub does with anchors: records each number once, tells the party what stands there, and answers its questions. */
export class AnchorHub {
  readonly #hub: TestHub;
  readonly #nowMs: () => number;
  /** Stamps by the id of the anchor. */
  readonly recorded: Map<string, tamga.ledger.v1.Stamp> = new Map();
  /** While it is set nothing gets through. */
  isAway = false;

  constructor(hub: TestHub, nowMs: () => number) {
    this.#hub = hub;
    this.#nowMs = nowMs;
  }

  readonly publishUntilAcknowledged = async (subject: string, payload: Uint8Array): Promise<PublishResult> => {
    if (this.isAway) throw new BusError('CLOSED', 'away');
    const submission = decodeExact<tamga.service.v1.Submission.$Properties, tamga.service.v1.Submission>(
      tamga.service.v1.Submission,
      payload,
    );
    const anchor = submission.ok ? submission.message.anchor : undefined;
    if (!anchor) throw new Error('not an anchor');
    const id = subject.slice(subject.lastIndexOf('.') + 1);
    if (!this.recorded.has(id)) this.recorded.set(id, await this.#hub.stamp({ atMs: uint64(this.#nowMs()), anchor }));
    return { stored: true, stream: 'IN_uz', sequence: 1, attempts: 1 };
  };

  readonly request = async (_subject: string, payload: Uint8Array): Promise<Uint8Array> => {
    if (this.isAway) throw new BusError('CLOSED', 'away');
    const asked = decodeExact<tamga.service.v1.StatusRequest.$Properties, tamga.service.v1.StatusRequest>(
      tamga.service.v1.StatusRequest,
      payload,
    );
    const ids = asked.ok ? asked.message.ids.map(toHex) : [];
    const stamps = ids.flatMap((id) => this.recorded.get(id) ?? []);
    return encode(tamga.service.v1.StatusReply, { stamps });
  };
}

/** What the log says of a message, oldest first, beside what it says of pseudonyms. */
export function logged({ means }: TestAdapter, message: string): AccessEvent[] {
  return means.access.log
    .entries({ subject: { type: 'message', id: message }, limit: 500 })
    .flatMap(({ event }) => event ?? [])
    .toReversed();
}

/** kz and uz may ask about smuggling; what was received is kept for 30 days. */
export const accessAgreement: string = testAgreement('kept-2020', [
  {
    area: 'smuggling',
    kinds: ['REQUEST', 'REPLY', 'CLARIFICATION', 'CORRECTION', 'ERASURE_NOTICE'],
    obligation: 'retention: P30D',
  },
]);

/** A request under it. */
export const accessRequest: Readonly<Record<string, unknown>> = {
  title: [{ language: 'ru', text: 'Просьба о проверке' }],
  text: [{ language: 'ru', text: 'Просим сообщить.' }],
  crimeAreas: ['smuggling'],
};
