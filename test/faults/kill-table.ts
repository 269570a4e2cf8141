import { steps } from './steps.ts';
import type { Snapshot, Step } from './steps.ts';
import type { MessageId } from '@tamga/core/identifiers';

/** Rows for what stands still when policy or audit dies: neither holds a message. */
const waitsForPolicy = 'on IN, waits for policy';
const behindStream = 'in LEDGER, not in audit’s copy';

/** Counts, for every step and every kind of process killed, the messages that stood at the step at that moment. */
export class KillTable {
  readonly #hits = new Map<string, Map<string, number>>();
  readonly #kills = new Map<string, number>();

  /** Adds what a snapshot shows of `ids` after `victim` was killed and everything else was stopped. */
  add(victim: string, snapshot: Snapshot, ids: Iterable<MessageId>): void {
    this.#kills.set(victim, this.kills(victim) + 1);
    for (const id of ids) {
      for (const step of steps) if (step.at(snapshot, id)) this.#hit(step.name, victim, 1);
      if (victim === 'policy' && snapshot.inSender.has(id) && !snapshot.admitted.has(id))
        this.#hit(waitsForPolicy, victim, 1);
    }
    this.#hit(behindStream, victim, Math.max(0, snapshot.ledgerSize - snapshot.auditSize));
  }

  kills(victim: string): number {
    return this.#kills.get(victim) ?? 0;
  }

  hits(step: string, victim: string): number {
    return this.#hits.get(step)?.get(victim) ?? 0;
  }

  /** Steps at which no message has yet stood when the process that acts next was killed. */
  missed(): { step: string; actor: string }[] {
    return required().filter(({ step, actor }) => this.hits(step, actor) === 0);
  }

  toString(): string {
    const victims = [...this.#kills.keys()];
    const rows = [...steps.map(({ name }) => name), waitsForPolicy, behindStream];
    const width = Math.max(...rows.map((row) => row.length));
    const line = (label: string, cells: readonly (number | string)[]): string =>
      `${label.padEnd(width)}  ${cells.map((cell, i) => String(cell).padStart((victims[i] ?? '').length)).join('  ')}`;
    return [
      line('messages standing at a step when a process was killed', victims),
      ...rows.map((row) =>
        line(
          row,
          victims.map((victim) => this.hits(row, victim)),
        ),
      ),
      line(
        'kills',
        victims.map((victim) => this.kills(victim)),
      ),
    ].join('\n');
  }

  #hit(step: string, victim: string, count: number): void {
    const row = this.#hits.get(step) ?? new Map<string, number>();
    row.set(victim, (row.get(victim) ?? 0) + count);
    this.#hits.set(step, row);
  }
}

function required(): { step: string; actor: string }[] {
  const own = steps.map((step: Step) => ({ step: step.name, actor: step.actor }));
  const server = steps.map((step) => ({ step: step.name, actor: 'nats-server' }));
  return [
    ...own,
    ...server.filter(({ step }) => reachableByServer.has(step)),
    { step: waitsForPolicy, actor: 'policy' },
    { step: behindStream, actor: 'audit' },
  ];
}

/** Steps that wait for the server's next act at some moment, so that a death of the server must be seen there. */
const reachableByServer: ReadonlySet<string> = new Set([
  'sealed and in the outbox, not on IN',
  'on IN, not decided',
  'on OUT, not taken by the recipient',
  'receipt signed, outcome not in LEDGER',
]);
