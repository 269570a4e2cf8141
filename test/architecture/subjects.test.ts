/** Holds docs/SUBJECTS.md to the code, both ways: what exists is on the page, and what is on the page exists. */
import * as identifiers from '@tamga/core/identifiers';
import type { DocumentId, LedgerSubject, MessageId, PartyId, PriorityName } from '@tamga/core/identifiers';
import {
  type ConsumerConfig,
  ledgerSpec,
  singleMachineSizes,
  type StreamConfig,
  streamLayout,
  type StreamSpec,
} from '@tamga/platform/bus';
import { payloadBytesMaxDefault } from '@tamga/platform/nats-server';
import { traceHeader } from '@tamga/platform/telemetry';
import { tamga } from '@tamga/wire';
import { describe, expect, test } from 'vitest';
import { exchangeAccounts } from './exchange-accounts.ts';
import { codeSpans, readPage, section, tableRows } from './markdown.ts';
import { sourceFiles } from './workspace.ts';

const page = readPage('docs/SUBJECTS.md');
const parties = ['kz', 'uz'].map(identifiers.parsePartyId);
const epoch = 1;
const exchange = { replicas: 1, payloadBytesMax: payloadBytesMaxDefault, sizes: singleMachineSizes };
const streams: StreamSpec[] = [
  ...streamLayout({ ...exchange, parties }),
  ledgerSpec({ ...exchange, epoch, firstSequence: 1 }),
];
const accounts = exchangeAccounts(parties, epoch);

/** Numbers that stand for `<epoch>` and `<version>` where a function takes no text. */
const someEpoch = 71;
const someVersion = 72;
const party = '<party>' as PartyId;
const id = '<id>' as MessageId;
const lane = { party, id, priority: '<priority>' as PriorityName };
const document = { type: '<type>' as 'roster', document: '<document>' as DocumentId, version: someVersion };
const consumer = { stream: '<stream>', consumer: '<consumer>' };

/** Every kind of ledger subject; the type says when one is missing here. */
const ledgerKinds: Record<LedgerSubject['kind'], true> = {
  admission: true,
  outcome: true,
  opened: true,
  'cannot-open': true,
  'refused-by-recipient': true,
  'held-by-recipient': true,
  accepted: true,
  answered: true,
  closed: true,
  idreuse: true,
  document: true,
  quarantine: true,
  anchor: true,
};

/** What each function or constant of `identifiers` that names one subject makes of the placeholders. */
const namedSubjects: Record<string, readonly string[]> = {
  inSubject: [identifiers.inSubject(lane)],
  outSubject: [identifiers.outSubject(lane)],
  deferredSubject: [identifiers.deferredSubject(lane)],
  registerSubject: [identifiers.registerSubject(document)],
  restrictedSubject: [identifiers.restrictedSubject({ party, hash: '<hash>' })],
  checkpointSubject: [identifiers.checkpointSubject('<log>' as DocumentId)],
  sequencerSubject: [identifiers.sequencerSubject('<log>' as DocumentId)],
  statusSubject: [identifiers.statusSubject(party)],
  logSubject: [identifiers.logSubject(party)],
  readingsSubject: [identifiers.readingsSubject(party)],
  witnessSubject: [identifiers.witnessSubject(party)],
  policySubject: [identifiers.policySubject],
  judgeSubject: [identifiers.judgeSubject],
  attestSubject: [identifiers.attestSubject],
  entriesSubject: [identifiers.entriesSubject],
  ledgerSubject: Object.keys(ledgerKinds).map((kind) =>
    identifiers.ledgerSubject({ ...lane, ...document, epoch: someEpoch, digest8: '<digest8>', kind } as LedgerSubject),
  ),
  memberInSubject: [identifiers.memberInSubject(lane)],
  memberStatusSubject: [identifiers.memberStatusSubject],
  memberLogSubject: [identifiers.memberLogSubject],
  memberReadingsSubject: [identifiers.memberReadingsSubject],
  memberWitnessSubject: [identifiers.memberWitnessSubject],
  memberNextMessageSubject: [identifiers.memberNextMessageSubject(consumer)],
  nextMessageSubject: [identifiers.nextMessageSubject(consumer)],
  acknowledgementSubjects: identifiers.acknowledgementSubjects(consumer),
};

describe('subjects', () => {
  const rows = tableRows(section(page, '## What is said'));

  test('the page has the form of every subject that the code makes, and no other', () => {
    const made = Object.values(namedSubjects).flat().map(withPlaceholders);
    expect(rows.flatMap(([subject = '']) => codeSpans(subject)).toSorted()).toEqual(made.toSorted());
  });

  test('every function and constant that names a subject is among those that were asked', () => {
    const exported = Object.keys(identifiers).filter((name) => /^(?!parse).*Subject$/u.test(name));
    expect(exported.filter((name) => !(name in namedSubjects))).toEqual([]);
  });

  test('the page has the filter under which an id is unique in the region', () => {
    expect(page).toContain(`\`${withPlaceholders(identifiers.admissionFilter({ epoch: someEpoch, id }))}\``);
  });

  test('every payload is a message of the wire contract', () => {
    const contracts = new Set(
      [tamga.service.v1, tamga.ledger.v1, tamga.register.v1].flatMap((contract) => Object.keys(contract)),
    );
    const named = [
      ...tableRows(section(page, '## What is said').split('\n### ')[0] ?? '').map((row) => row[3] ?? ''),
      ...tableRows(section(page, '### In the ledger')).map((row) => row[1] ?? ''),
    ].flatMap(codeSpans);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !contracts.has(name))).toEqual([]);
  });

  test('the page names every type of document', () => {
    const sentence = /^`<type>` is ([^;]+);/mu.exec(page)?.[1] ?? '';
    expect(codeSpans(sentence)).toEqual(identifiers.documentTypes);
  });
});

describe('streams', () => {
  test('the page has every stream with its subjects and limits, and no other', () => {
    const text = section(page, '## Where it lies').split('\n### ')[0] ?? '';
    expect(tableRows(text).flatMap(expanded).toSorted()).toEqual(streams.map(streamRow).toSorted());
  });

  test('the page has every durable consumer, and no other', () => {
    const rows = tableRows(section(page, '### Durable consumers')).map((row) => row.slice(0, 5));
    const made = streams.flatMap(({ config, consumers }) => consumers.map((one) => consumerRow(config, one)));
    expect(rows.flatMap(expanded).toSorted()).toEqual(made.toSorted());
  });

  test('every stream keeps one message a subject, SEQUENCER 64, in files, by limits', () => {
    const kept = (name: string) => (name === identifiers.sequencerStream ? 64 : 1);
    const odd = streams.filter(
      ({ config }) =>
        config.max_msgs_per_subject !== kept(config.name) || config.storage !== 'file' || config.retention !== 'limits',
    );
    expect(odd).toEqual([]);
    expect(section(page, '## Where it lies')).toContain('SEQUENCER the newest 64');
  });
});

describe('headers', () => {
  const rows = tableRows(section(page, '## Headers'));

  test('the page has every header that is set, and no other', () => {
    expect(rows.flatMap(([header = '']) => codeSpans(header)).toSorted()).toEqual(headersInSources().toSorted());
  });

  test('the page has every class of what lies on OUT', () => {
    const row = rows.find(([header]) => header === `\`${identifiers.classHeader}\``);
    expect(codeSpans(row?.[2] ?? '')).toEqual(identifiers.outClasses);
  });
});

describe('accounts', () => {
  const rows = tableRows(section(page, '## Accounts').split('\n### ')[0] ?? '');

  test('the page names the accounts beside those of the parties', () => {
    const others = [identifiers.hubAccount, identifiers.systemAccount];
    expect(Object.keys(accounts).toSorted()).toEqual([...others, ...parties].toSorted());
    expect(others.filter((name) => !section(page, '## Accounts').includes(`\`${name}\``))).toEqual([]);
  });

  test.each(parties)('the page has everything that the account of %s maps, and nothing else', (of) => {
    const mapped = accounts[of]?.imports?.map(({ service, to }) => `${to ?? service.subject} = ${service.subject}`);
    const listed = rows.flatMap(([members = '', hubs = '']) => expand(`${bare(members)} = ${bare(hubs)}`, [of]));
    expect(listed.toSorted()).toEqual(mapped?.toSorted());
  });

  test('the page has everything that the hub exports, and nothing else', () => {
    const exported = accounts[identifiers.hubAccount]?.exports?.map(({ service }) => service);
    const listed = rows.flatMap(([, hubs = '', as = '']) => expand(bare(as === 'itself' ? hubs : as), parties));
    expect([...new Set(listed)].toSorted()).toEqual(exported?.toSorted());
  });

  test.each(parties)(
    'of the account of %s the hub reaches the witness and the log of readings, and nothing else',
    (of) => {
      const hub = accounts[identifiers.hubAccount]?.imports?.filter(({ service }) => service.account === of);
      expect(hub).toEqual([
        { service: { account: of, subject: 'hub.witness' }, to: `witness.${of}` },
        { service: { account: of, subject: 'hub.readings' }, to: `readings.${of}` },
      ]);
      const accountsOf = [identifiers.hubAccount];
      expect(accounts[of]?.exports).toEqual([
        { service: 'hub.witness', accounts: accountsOf },
        { service: 'hub.readings', accounts: accountsOf },
      ]);
      expect(section(page, '## Accounts')).toContain(
        '`hub.witness` as `witness.<party>`, `hub.readings` as `readings.<party>`',
      );
    },
  );

  test.each(parties)(
    'a user of %s may publish the left column, reply to the hub, listen to its inbox and for its witness',
    (of) => {
      const [user, ...others] = accounts[of]?.users ?? [];
      const listed = rows.flatMap(([members = '']) => expand(bare(members), [of]));
      expect(others).toEqual([]);
      expect(user?.permissions).toEqual({
        publish: { allow: expect.toSatisfy((allowed: string[]) => isSameSet(allowed, [...listed, '_R_.>'])) },
        subscribe: { allow: [`_INBOX_${of}.>`, 'hub.witness witness', 'hub.readings readings'] },
      });
    },
  );

  const table = tableRows(section(page, '### Users of the hub'));
  const users = accounts[identifiers.hubAccount]?.users ?? [];

  test('the page has every user of the hub, and no other', () => {
    const listed = new Set(table.map(([user = '']) => bare(user)));
    expect([...listed].toSorted()).toEqual(users.map(({ nkey }) => nkey).toSorted());
  });

  test.each(users)('the page has everything that $nkey may, and nothing else', ({ nkey, permissions }) => {
    const may = (verb: string) =>
      table
        .filter(([user = '', can]) => bare(user) === nkey && can === verb)
        .flatMap(([, , subjects = '', of = '']) => codeSpans(subjects).flatMap((subject) => filled(subject, of)))
        .flatMap((subject) => expand(subject, parties));
    expect(may('publish').toSorted()).toEqual(permissions.publish.allow.toSorted());
    expect(may('subscribe').toSorted()).toEqual(permissions.subscribe.allow.toSorted());
  });

  test('gateway, policy and audit may reply, and nobody else', () => {
    const replying = users.filter(({ permissions }) => permissions.allow_responses !== undefined);
    expect(replying.map(({ nkey }) => nkey)).toEqual(['gateway', 'policy', 'audit']);
  });
});

function withPlaceholders(subject: string): string {
  return subject.replace(`.${someEpoch}.`, '.<epoch>.').replace(`.${someVersion}`, '.<version>');
}

/** A row for each party it speaks of, its cells as one text. */
function expanded(row: readonly string[]): string[] {
  return expand(row.join(' | ').replaceAll('`', ''), parties);
}

/** A text for each party and lane that it speaks of. */
function expand(text: string, of: readonly PartyId[]): string[] {
  const inEpoch = text.replaceAll('<epoch>', String(epoch));
  const withParty = inEpoch.includes('<party>') ? of.map((name) => inEpoch.replaceAll('<party>', name)) : [inEpoch];
  return withParty.flatMap((one) =>
    one.includes('<priority>')
      ? identifiers.prioritiesByHaste.map((name) => one.replaceAll('<priority>', name))
      : [one],
  );
}

/** `<stream>` and `<consumer>` of a subject, each time as one of the row's last cell. */
function filled(subject: string, of: string): string[] {
  const names = codeSpans(of);
  return names.length === 0 ? [subject] : names.map((name) => subject.replace(/<stream>|<consumer>/u, name));
}

function bare(cell: string): string {
  return cell.replaceAll('`', '');
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}

const nanosecondsPerSecond = 1_000_000_000;
const secondsPerDay = 86_400;
const mebibyte = 1_048_576;

function streamRow({ config }: StreamSpec): string {
  const days = config.max_age / nanosecondsPerSecond / secondsPerDay;
  return [
    config.name,
    config.subjects.join(' '),
    config.discard === 'new' ? 'refuses' : 'replaces',
    days === 0 ? 'none' : `${days} d`,
    config.deny_delete && config.deny_purge ? 'never' : 'allowed',
    config.max_bytes / mebibyte,
  ].join(' | ');
}

function consumerRow(stream: StreamConfig, config: ConsumerConfig): string {
  const seconds = config.ack_wait / nanosecondsPerSecond;
  const filters = config.filter_subjects ?? [config.filter_subject];
  return [stream.name, config.name, filters.join(' '), `${seconds} s`, config.max_ack_pending].join(' | ');
}

/** Header names that our sources write down, and those of NATS that they take from its client. */
function headersInSources(): string[] {
  const sources = ['packages', 'services']
    .flatMap(sourceFiles)
    .filter(({ path }) => !/\.(?:test|fixture)\.ts$|\/fixtures?\//u.test(path));
  const written = sources.flatMap(({ text }) => [...text.matchAll(/'((?:Nats|Tamga)-[A-Z][\w-]+)'/gu)]);
  const taken = sources.flatMap(({ text }) => [...text.matchAll(/\bPubHeaders\.(\w+)Hdr\b/gu)]);
  const names = [
    ...written.map(([, name = '']) => name),
    ...taken.map(([, name = '']) => `Nats${name.replaceAll(/(?=[A-Z])/gu, '-')}`),
    traceHeader,
  ];
  return [...new Set(names)];
}
