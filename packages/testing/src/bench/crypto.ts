/** How fast the envelope is sealed, verified and opened, beside nested JOSE and beside noble, in one run. */
import { newMessageId, parseAuthorityId } from '@tamga/core/identifiers';
import { labelsToWire } from '@tamga/core/labels';
import {
  compositeSigner,
  openEnvelope,
  parseEnvelope,
  pruneEnvelope,
  seal,
  verifyEnvelope,
  xWingDecapsulator,
  type EnvelopeForm,
  type MessageDraft,
  type Primitives,
  type VerifiedEnvelope,
} from '@tamga/core/sealing';
import { nodePrimitives, randomBytes } from '@tamga/platform/crypto';
import { noblePrimitives } from '@tamga/crypto/noble';
import { nestedJose, nestedJoseBytes } from './nested-jose.ts';
import type { BenchRow } from './row.ts';

/** Operations in flight at once: enough to keep node's thread pool busy. */
const inFlight = 8;
const recipientCounts: readonly number[] = [1, 5, 20];
const bodySizes: readonly { name: string; bytes: number }[] = [
  // With its length prefix the body fills 1 KiB exactly.
  { name: '1 KiB', bytes: 1020 },
  { name: '64 KiB', bytes: 65_532 },
];

interface Contestant {
  readonly seal: () => Promise<unknown>;
  readonly verify: () => Promise<unknown>;
  readonly open: () => Promise<unknown>;
  readonly bytes: number;
}

/**
 * Rows for 1, 5 and 20 recipients, bodies of 1 and 64 KiB: seal, verify (what the hub does) and verify and open (what a
 * recipient does), per second, and bytes on the wire. `seconds` is spent on each single measurement.
 */
export async function benchCrypto(options: { seconds: number }): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const recipientCount of recipientCounts) {
    for (const { name, bytes } of bodySizes) {
      const body = randomBytes(bytes);
      const ours = await envelopeContestant(nodePrimitives, { recipientCount, body });
      const noble = await envelopeContestant(noblePrimitives({ randomBytes }), { recipientCount, body });
      const jose = await joseContestant({ recipientCount, body });
      const of = `${recipientCount} ${recipientCount === 1 ? 'recipient' : 'recipients'}, ${name}`;
      for (const operation of ['seal', 'verify', 'open'] as const) {
        const rates: Record<string, number> = {};
        for (const [who, contestant] of Object.entries({ ours, jose, noble })) {
          rates[who] = await perSecond(contestant[operation], options.seconds);
        }
        const value = rates['ours'] ?? 0;
        rows.push(row(`${operation}, ${of}, beside nested JOSE`, { value, unit: '1/s', baseline: rates['jose'] ?? 0 }));
        rows.push(row(`${operation}, ${of}, beside noble`, { value, unit: '1/s', baseline: rates['noble'] ?? 0 }));
      }
      rows.push(row(`size, ${of}, beside nested JOSE`, { value: ours.bytes, unit: 'B', baseline: jose.bytes }));
    }
  }
  return rows;
}

function row(name: string, { value, unit, baseline }: { value: number; unit: string; baseline: number }): BenchRow {
  return {
    name,
    value: Math.round(value),
    unit,
    baseline: Math.round(baseline),
    ratio: Math.round((value / baseline) * 100) / 100,
  };
}

/** Operations a second with several in flight, after a warm-up of a fifth of the time. */
async function perSecond(operation: () => Promise<unknown>, seconds: number): Promise<number> {
  await countFor(operation, seconds / 5);
  return countFor(operation, seconds);
}

async function countFor(operation: () => Promise<unknown>, seconds: number): Promise<number> {
  const started = performance.now();
  let count = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() - started < seconds * 1000) {
      await operation();
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return (count * 1000) / (performance.now() - started);
}

async function envelopeContestant(
  primitives: Primitives,
  options: { recipientCount: number; body: Uint8Array },
): Promise<Contestant> {
  const signer = compositeSigner(primitives, randomBytes(64));
  const recipients = Array.from({ length: options.recipientCount }, (_, i) => ({
    authority: parseAuthorityId(`p${i}/ncp`),
    decapsulator: xWingDecapsulator(primitives, randomBytes(32)),
  }));
  const draft = (): MessageDraft => {
    const id = newMessageId({ nowMs: Date.now(), randomBytes });
    const { body } = options;
    const to = recipients.map(({ authority, decapsulator: { publicKey } }) => ({ authority, publicKey }));
    return { ...fixedFields, id, thread: id, recipients: to, expiresMs: Date.now() + 3_600_000, body };
  };
  const make = () => seal(draft(), { primitives, signer, randomBytes });
  const submission = await make();
  const delivery = pruneEnvelope(submission, 0);
  const [first] = recipients;
  if (first === undefined) throw new RangeError('a message has a recipient');
  const check = async (bytes: Uint8Array, form: EnvelopeForm): Promise<VerifiedEnvelope> => {
    const parsed = parseEnvelope(bytes, { form, primitives });
    if (!parsed.ok) throw new Error(parsed.code);
    const verified = await verifyEnvelope(parsed.envelope, { primitives, publicKey: signer.publicKey });
    if (!verified.ok) throw new Error(verified.code);
    return verified.envelope;
  };
  const open = async (): Promise<void> => {
    const { authority: recipient, decapsulator } = first;
    const opened = await openEnvelope(await check(delivery, 'delivery'), { primitives, recipient, decapsulator });
    if (!opened.ok) throw new Error(opened.code);
  };
  return { seal: make, verify: () => check(submission.bytes, 'submission'), open, bytes: submission.bytes.length };
}

async function joseContestant(options: { recipientCount: number; body: Uint8Array }): Promise<Contestant> {
  const jose = await nestedJose(options.recipientCount);
  const sealed = await jose.seal(options.body);
  return {
    seal: () => jose.seal(options.body),
    verify: () => jose.verify(sealed),
    open: () => jose.open(sealed),
    bytes: nestedJoseBytes(sealed),
  };
}

const fixedFields = {
  region: new Uint8Array(32),
  realm: 'live',
  sender: parseAuthorityId('kz/ncp'),
  kind: 'SPONTANEOUS',
  labels: labelsToWire({
    urgency: 'routine',
    handling: ['H0'],
    crimeAreas: ['drugs'],
    personalData: 'none',
    personRoles: [],
    languages: ['ru'],
    attachments: false,
    declarations: [],
    matters: [],
    origins: [],
  }),
  threadPosition: 1,
} as const satisfies Partial<MessageDraft>;

if (import.meta.main) {
  const seconds = Number(process.argv[2] ?? '0.5');
  for (const { name, value, unit, baseline, ratio } of await benchCrypto({ seconds })) {
    process.stdout.write(
      `${name.padEnd(52)} ${String(value).padStart(8)} ${unit.padEnd(4)} ${String(baseline).padStart(8)} ${String(ratio).padStart(8)}\n`,
    );
  }
}
