import { createHash } from 'node:crypto';
import {
  crimeAreas,
  kinds,
  messageIdBytes,
  messageIdFromBytes,
  obligationTypes,
  outcomeStates,
  parseAuthorityId,
  partyOf,
  priorities,
  realms,
  verdicts,
  ledgerKindOfState,
  ledgerSubject,
  type AuthorityId,
  type KindName,
  type MessageId,
  type OutcomeStateName,
} from '@tamga/core/identifiers';
import { encodeEntry, encodeRecord, encodeStatement } from '@tamga/core/ledger';
import { uint64, type tamga } from '@tamga/wire';

/** A made-up entry as a copy of the log takes it. */
export interface MadeUpEntry {
  readonly sequence: number;
  readonly subject: string;
  readonly bytes: Uint8Array;
}

export interface MadeUpOptions {
  readonly seed: string;
  readonly startMs: number;
  /** Time between two records, on average. */
  readonly stepMs: number;
  /** Of the signature within a receipt; a composite one has 3,373. */
  readonly signatureBytes: number;
}

const authorities = [
  'kz/ncp',
  'uz/ncp',
  'tj/ncp',
  'kg/ncp',
  'ru/ncp',
  'az/ncp',
  'tm/ncp',
  'caricc/coordination',
  'kz/blo-korday',
].map((id) => parseAuthorityId(id));
const kindsSent: readonly KindName[] = [
  'REQUEST',
  'REQUEST',
  'SPONTANEOUS',
  'SEIZURE',
  'SITREP',
  'CD_REQUEST',
  'TEST',
  'ADMIN',
];
const operations = ['', '', '', 'Kanal-2026', 'Moscow Vector (Московский вектор)', 'Kanal-2027', 'kanal-2026'];
const codes = ['NO_AGREEMENT', 'NO_ARTICLE', 'EXPIRED', 'PROHIBITED'];
const durations = ['P30D', 'PT8H', 'P5WD', 'P3M'];
const outcomes: readonly OutcomeStateName[] = [
  'delivered',
  'delivered',
  'delivered',
  'opened',
  'accepted',
  'answered',
  'expired',
  'refused-by-recipient',
];
const openMax = 64;

interface Sent {
  readonly id: MessageId;
  readonly thread: MessageId;
  readonly sender: AuthorityId;
  readonly recipient: AuthorityId;
  readonly kind: KindName;
  readonly said: Set<string>;
}

/** A ledger of made-up records without end, the same for the same seed: messages, what became of them, and the rest. */
export function* madeUpLedger(options: MadeUpOptions): Generator<MadeUpEntry, never> {
  const random = generator(options.seed);
  const open: Sent[] = [];
  const salt = new Uint8Array(32).fill(9);
  for (let sequence = 1; ; sequence++) {
    // Gateways' clocks differ by a few records.
    const atMs = options.startMs + sequence * options.stepMs + random.below(5 * options.stepMs);
    const made = makeRecord({ random, open, atMs, options });
    const record = encodeRecord({ atMs: uint64(atMs), ...made.event });
    yield { sequence, subject: made.subject, bytes: encodeEntry({ salt, record }) };
  }
}

interface Making {
  random: Random;
  open: Sent[];
  atMs: number;
  options: MadeUpOptions;
}

interface Made {
  subject: string;
  event: Omit<tamga.ledger.v1.Record.$Properties, 'atMs'>;
}

function makeRecord(making: Making): Made {
  const { random, open, atMs } = making;
  const dice = random.below(100);
  if (dice === 0) {
    const party = partyOf(random.of(authorities));
    const id = messageIdFromBytes(random.bytes(16));
    const counted = { party, fromMs: uint64(atMs - 60_000), toMs: uint64(atMs), count: 1 + random.below(9) };
    return { subject: ledgerSubject({ epoch: 1, kind: 'quarantine', party, id }), event: { quarantine: counted } };
  }
  if (dice === 1) {
    const sent = random.of(open.length === 0 ? [makeSent(making)] : open);
    const otherDigest = random.bytes(64);
    const digest8 = Buffer.from(otherDigest).toString('hex').slice(0, 8);
    const reuse = { id: messageIdBytes(sent.id), sender: sent.sender, knownDigest: random.bytes(64), otherDigest };
    const subject = ledgerSubject({ epoch: 1, kind: 'idreuse', party: partyOf(sent.sender), id: sent.id, digest8 });
    return { subject, event: { idReuse: reuse } };
  }
  const sent = dice < 50 ? undefined : unsaid(making);
  return sent === undefined ? makeAdmission(making, atMs) : makeOutcome(making, sent);
}

/** A message and a state that its recipient has not stated yet. */
function unsaid({ random, open }: Making): { sent: Sent; state: OutcomeStateName } | undefined {
  if (open.length === 0) return undefined;
  const sent = random.of(open);
  const state = sent.said.size === 0 ? 'delivered' : random.of(outcomes);
  const subject = ledgerKindOfState(state);
  if (sent.said.has(subject)) return undefined;
  sent.said.add(subject);
  return { sent, state };
}

function makeSent({ random, open, atMs }: Making): Sent {
  const id = messageIdFromBytes(
    Buffer.concat([Buffer.from(atMs.toString(16).padStart(12, '0'), 'hex'), random.bytes(10)]),
  );
  const answered = open.length > 0 && random.below(3) === 0 ? random.of(open) : undefined;
  if (answered !== undefined && random.below(4) !== 0) {
    const kind = random.of<KindName>(['REPLY', 'CLARIFICATION', 'REFUSAL', 'FEEDBACK', 'CLARIFICATION']);
    const isBack = kind === 'REPLY' || random.below(2) === 0;
    const [sender, recipient] = isBack ? [answered.recipient, answered.sender] : [answered.sender, answered.recipient];
    return { id, thread: answered.thread, sender, recipient, kind, said: new Set() };
  }
  const sender = random.of(authorities);
  const recipient = random.of(authorities.filter((one) => partyOf(one) !== partyOf(sender)));
  return { id, thread: id, sender, recipient, kind: random.of(kindsSent), said: new Set() };
}

function makeAdmission(making: Making, atMs: number): Made {
  const { random, open } = making;
  const sent = makeSent(making);
  const third = random.of(authorities);
  const parties = new Set([partyOf(sent.sender), partyOf(sent.recipient)]);
  const recipients = random.below(4) > 0 || parties.has(partyOf(third)) ? [sent.recipient] : [sent.recipient, third];
  const isRefused = random.below(8) === 0;
  if (!isRefused) {
    open.push(...recipients.map((recipient) => ({ ...sent, recipient, said: new Set<string>() })));
    open.splice(0, Math.max(0, open.length - openMax));
  }
  const code = isRefused ? random.of(codes) : '';
  const admission: tamga.ledger.v1.Admission.$Properties = {
    id: messageIdBytes(sent.id),
    envelopeDigest: random.bytes(64),
    admitted: !isRefused,
    code,
    realm: realms.numberOf(random.below(20) === 0 ? 'exercise' : 'live'),
    sender: sent.sender,
    signingKey: random.bytes(32),
    recipients,
    priority: priorities.numberOf(random.of(priorities.names)),
    kind: kinds.numberOf(sent.kind),
    labels: {
      crimeAreas: [...new Set([random.of(crimeAreas.names), random.of(crimeAreas.names)])].map((name) =>
        crimeAreas.numberOf(name),
      ),
    },
    decisions: recipients.map((recipient) => makeDecision(random, recipient, code)),
    createdMs: uint64(atMs),
    expiresMs: uint64(atMs + 86_400_000),
    inReplyTo: new Uint8Array(),
    thread: messageIdBytes(sent.thread),
    operation: random.of(operations),
    size: 1_000 + random.below(9_000),
  };
  const subject = ledgerSubject({ epoch: 1, kind: 'admission', party: partyOf(sent.sender), id: sent.id });
  return { subject, event: { admission } };
}

function makeDecision(random: Random, recipient: string, code: string): tamga.ledger.v1.Decision.$Properties {
  const basis = random.of([
    { agreement: 'caricc-2006', version: 1, article: '5' },
    { agreement: 'caricc-2006', version: 2, article: '5' },
    { agreement: 'un-1988-trafficking', version: 1, article: '7(1)' },
  ]);
  const duration = random.of(durations);
  const deadline = {
    type: obligationTypes.numberOf('deadline'),
    value: duration,
    agreement: `${basis.agreement}@${basis.version}`,
    article: basis.article,
    workingDays: random.below(3) === 0,
    soft: random.below(4) === 0,
  };
  return {
    recipient,
    verdict: verdicts.numberOf(code === '' ? 'permit' : 'refuse'),
    code,
    bases: [{ ...basis, documentHash: new Uint8Array(32).fill(basis.version) }],
    obligations: code === '' && random.below(3) > 0 ? [deadline] : [],
  };
}

function makeOutcome(
  { random, atMs, options }: Making,
  { sent, state }: { sent: Sent; state: OutcomeStateName },
): Made {
  const { id, recipient } = sent;
  const envelopeDigest = random.bytes(64);
  const byCentre = state === 'expired' || state === 'recalled';
  const statement = encodeStatement({
    region: new Uint8Array(32).fill(1),
    realm: 'live',
    id,
    envelopeDigest,
    recipient,
    state,
    atMs: atMs - random.below(options.stepMs),
    code: state === 'refused-by-recipient' ? random.of(codes) : '',
  });
  const outcome = {
    id: messageIdBytes(id),
    envelopeDigest,
    recipient,
    state: outcomeStates.numberOf(state),
    receipt: {
      statement,
      position: 0,
      count: 1,
      path: [],
      signer: byCentre ? 'caricc/coordination' : recipient,
      signingKey: random.bytes(32),
      signature: new Uint8Array(options.signatureBytes).fill(3),
    },
  };
  const subject = ledgerSubject({ epoch: 1, kind: ledgerKindOfState(state), party: partyOf(recipient), id });
  return { subject, event: { outcome } };
}

interface Random {
  below(limit: number): number;
  of<Value>(values: readonly Value[]): Value;
  bytes(count: number): Uint8Array<ArrayBuffer>;
}

/** Numbers that look random and are the same each time (splitmix32); nothing secret comes of them. */
function generator(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readUInt32BE();
  const next = () => {
    state = (state + 0x9e_37_79_b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21_f0_aa_ad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x73_5a_2d_97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const below = (limit: number) => next() % limit;
  return {
    below,
    of: (values) => {
      const value = values[below(values.length)];
      if (value === undefined) throw new RangeError('nothing to choose from');
      return value;
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => next() & 0xff),
  };
}
