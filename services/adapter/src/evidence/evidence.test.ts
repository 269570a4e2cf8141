/** Evidence as one adapter puts it together: what is in it, what is refused, waited for and named as missing, and the log of it. */
import { leadMs, type ConsentDocument } from '@tamga/core/agreements';
import { encodePayload, signDocument } from '@tamga/core/documents';
import { verifyEvidence, type EvidenceResult } from '@tamga/core/evidence';
import { parseDocumentId, parseMessageId, parsePartyId, toHex } from '@tamga/core/identifiers';
import { nodePrimitives } from '@tamga/platform/crypto';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createTestAdapter, type TestAdapter } from '../fixture/adapter.ts';
import { TestHub } from '../fixture/hub.ts';
import { createTestRegion, type TestRegion } from '../fixture/region.ts';
import type { Answer } from '../answer.ts';
import { eraseContent, findMessage, setMessageState, type MessageRow } from '../store/message-rows.ts';
import { listDueSubmissions } from '../store/submission-rows.ts';
import { createEvidenceDesk, type EvidenceDesk, type EvidenceFile } from './evidence.ts';
import type { EvidenceLog } from './evidence-log.ts';
import { LoggedRegion } from './logged-region.fixture.ts';
import type { PaperContent } from './pdf/paper.ts';

const startMs = Date.UTC(2026, 10, 22, 8);
const plain = { withKey: false, wait: false };
const withKey = { withKey: true, wait: false };
const words = (text: string) => [{ language: 'ru', text }];
const report = { title: words('Героин'), text: words('Изъято 5 кг.'), crimeAreas: ['drugs'] };

let region: TestRegion;
beforeAll(async () => {
  region = await createTestRegion(startMs, { witnesses: ['kz', 'tj', 'uz'] });
});
const open: AsyncDisposable[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one[Symbol.asyncDispose]();
});

interface End {
  readonly adapter: TestAdapter;
  readonly desk: EvidenceDesk;
  /** Papers that were to be made. */
  readonly papers: PaperContent[];
  readonly row: (id: string) => MessageRow;
}

interface Scene {
  readonly clock: { nowMs: number };
  readonly log: LoggedRegion;
  readonly hub: TestHub;
  readonly kz: End;
  readonly uz: End;
  /** Sends from kz to uz and lets the hub carry whatever follows. */
  readonly send: (labels?: Record<string, string>) => Promise<string>;
}

async function scene(change: Partial<EvidenceLog> = {}): Promise<Scene> {
  const clock = { nowMs: startMs };
  const log = new LoggedRegion(region, () => clock.nowMs);
  await log.publish();
  const endOf = async (party: string): Promise<End> => {
    const access = {
      inclusions: log.inclusions,
      rosters: () => [region.foundingJws],
      keepFinding: () => {
        throw new Error('this log is not accused');
      },
    };
    const adapter = await createTestAdapter(region, party, clock, { log: access });
    open.push(adapter);
    await adapter.means.register.add(log.documents);
    const papers: PaperContent[] = [];
    const desk = createEvidenceDesk(adapter.means, {
      log: { ...log.evidenceFor(adapter.means.party), ...change },
      makePdf: (content) => {
        papers.push(content);
        return Promise.resolve(new Uint8Array([1]));
      },
    });
    const row = (id: string): MessageRow => {
      const found = findMessage(adapter.store.db, id as MessageRow['id']);
      if (found === undefined) throw new Error(`no message ${id}`);
      return found;
    };
    return { adapter, desk, papers, row };
  };
  const [kz, uz] = [await endOf('kz'), await endOf('uz')];
  const hub = new TestHub(region, () => clock.nowMs, log);
  return {
    clock,
    log,
    hub,
    kz,
    uz,
    send: async (labels = {}) => {
      const sent = given(
        await kz.adapter.desk.send(
          kz.adapter.officer,
          { to: ['uz/ncp'], kind: 'SPONTANEOUS', body: report, labels: { purpose: 'investigation', ...labels } },
          undefined,
        ),
      );
      clock.nowMs += 1_000;
      await hub.run(kz.adapter, uz.adapter);
      return sent.id;
    },
  };
}

function given<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

const bundleOf = ({ adapter, desk, row }: End, id: string, request = plain): Promise<Answer<EvidenceFile>> =>
  desk.bundle(adapter.officer, row(id), request);

async function verified(answer: Answer<EvidenceFile>): Promise<EvidenceResult & { ok: true }> {
  const result = await verifyEvidence(given(answer).bytes, { trust: region.hash, primitives: nodePrimitives });
  if (!result.ok) throw new Error(`${result.code} ${result.where} ${result.detail}`);
  return result;
}

async function codeOf(answer: Promise<Answer<unknown>>): Promise<string> {
  const { ok, ...rest } = await answer;
  return ok ? 'ok' : (rest as { refusal: { code: string } }).refusal.code;
}

async function detailOf(answer: Promise<Answer<unknown>>): Promise<string> {
  const { ok, ...rest } = await answer;
  return ok ? 'ok' : (rest as { refusal: { detail: string } }).refusal.detail;
}

describe('while it is put together', () => {
  test('an erasure that comes meanwhile counts: neither key nor ciphertext goes out after it', async () => {
    const erase = { now: () => {} };
    const { log, kz, send } = await scene();
    const id = await send();
    await log.publish();
    for (const request of [plain, withKey]) expect(await codeOf(bundleOf(kz, id, request))).toBe('ok');
    const before = lastAccess(kz);
    const row = kz.row(id);
    const told = log.evidenceFor(kz.adapter.means.party);
    const desk = createEvidenceDesk(kz.adapter.means, {
      log: {
        ...told,
        finals: (indexes) => {
          erase.now();
          return told.finals(indexes);
        },
      },
      makePdf: () => undefined,
    });
    erase.now = () => {
      kz.adapter.store.commit((db) => {
        eraseContent(db, row.id);
        setMessageState(db, row.id, 'ERASED', null);
      });
    };
    for (const request of [withKey, plain])
      expect(await codeOf(desk.bundle(kz.adapter.officer, row, request))).toBe('STATE_CONFLICT');
    expect(lastAccess(kz)).toEqual(before);
  });

  test('a log that answers late is not waited for longer than one that answers at once', async () => {
    const late = { questions: 0, byMs: 0 };
    const { clock, kz, send } = await scene();
    const told: EvidenceLog = {
      entries: () => {
        late.questions += 1;
        clock.nowMs += late.byMs;
        return Promise.resolve([]);
      },
      finals: () => Promise.resolve('unreachable'),
      notes: () => Promise.resolve('unreachable'),
      consistency: () => Promise.resolve('unreachable'),
    };
    const id = await send();
    const desk = createEvidenceDesk(kz.adapter.means, { log: told, makePdf: () => undefined });
    late.byMs = 20_000;
    const answer = desk.bundle(kz.adapter.officer, kz.row(id), { withKey: false, wait: true });
    expect(await codeOf(answer)).toBe('EVIDENCE_NOT_FINAL');
    expect(late.questions).toBe(2);
  });
});

/** What the newest entry of the access log says. */
function lastAccess({ adapter }: End): unknown {
  const { log } = adapter.means.access;
  return log.entry(log.size - 1)?.event;
}

describe('a message that went its way', () => {
  test('is proved alike at both ends, with its body only where the key is asked for', async () => {
    const { log, kz, uz, send } = await scene();
    const id = await send();
    await log.publish();
    const [sent, received] = [await verified(await bundleOf(kz, id, withKey)), await verified(await bundleOf(uz, id))];
    expect(sent.proved.body).toMatchObject({ opened: true, form: { title: report.title } });
    expect(received.proved.body).toBeUndefined();
    for (const { proved } of [sent, received])
      expect(proved).toMatchObject({
        message: id,
        admitted: true,
        outcomes: [{ recipient: 'uz/ncp', state: 'delivered', signer: 'uz/ncp' }],
        decisions: [{ recipient: 'uz/ncp', verdict: 'permit' }],
      });
    expect(given(await bundleOf(uz, id)).name).toBe(`evidence-${id}.zip`);
  });

  test('gives the same bytes again', async () => {
    const { log, kz, send } = await scene();
    const id = await send();
    await log.publish();
    const [one, other] = [given(await bundleOf(kz, id)), given(await bundleOf(kz, id))];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  test('is told on paper by what its bundle proves', async () => {
    const { log, uz, send } = await scene();
    const id = await send({ handling: 'H0,H1' });
    await log.publish();
    const { adapter, desk, papers, row } = uz;
    given(await desk.paper(adapter.officer, row(id), { ...plain, language: 'ru' }));
    expect(papers).toMatchObject([
      {
        language: 'ru',
        madeBy: 'uz/ncp',
        madeMs: adapter.means.nowMs(),
        bundle: { name: `evidence-${id}.zip` },
        findings: [{ code: 'NOT_FOR_COURT' }],
        proved: { message: id },
      },
    ]);
    const [{ path, proved, authorities } = {} as PaperContent] = papers;
    expect(Buffer.from(path.steps.at(-1)?.node ?? []).toString('hex')).toBe(proved.log.root);
    expect([...authorities.keys()]).toEqual(['kz/ncp', 'uz/ncp']);
  });
});

describe('what is not there yet', () => {
  test('is said, and waited for where that is wished', async () => {
    const { log, kz, send } = await scene();
    const id = await send();
    expect(await codeOf(bundleOf(kz, id))).toBe('EVIDENCE_NOT_FINAL');
    const waiting = bundleOf(kz, id, { withKey: false, wait: true });
    await log.publish();
    expect((await verified(await waiting)).proved.message).toBe(id);
  });

  test('a message that nobody decided about proves nothing', async () => {
    const { kz } = await scene();
    const sent = given(
      await kz.adapter.desk.send(
        kz.adapter.officer,
        { to: ['uz/ncp'], kind: 'SPONTANEOUS', body: report, labels: { purpose: 'investigation' } },
        undefined,
      ),
    );
    expect(await codeOf(bundleOf(kz, sent.id))).toBe('EVIDENCE_NOT_YET');
  });

  test('a log that is away or refuses is told apart', async () => {
    for (const [answer, code] of [
      ['unreachable', 'LOG_UNREACHABLE'],
      ['refused', 'EVIDENCE_INCOMPLETE'],
    ] as const) {
      const { log, kz, send } = await scene({ entries: () => Promise.resolve(answer) });
      const id = await send();
      await log.publish();
      expect(await codeOf(bundleOf(kz, id))).toBe(code);
    }
  });

  test('an entry that the log withholds is named', async () => {
    const { log, kz, send } = await scene();
    const id = await send();
    await log.publish();
    log.change = (entries) => entries.filter(({ leafIndex }) => leafIndex !== 0);
    expect(await detailOf(bundleOf(kz, id))).toContain('the entry of roster region@1');
    // One that no decision names, but that a verifier needs to know whose keys counted.
    log.change = (entries) => entries.filter(({ leafIndex }) => leafIndex !== 2);
    expect(await detailOf(bundleOf(kz, id))).toContain('the entry of manifest kz@1');
  });

  test('what does not hold is not handed out', async () => {
    const { log, kz, send } = await scene();
    const id = await send();
    await log.publish();
    // The same record under another salt: another leaf than the one that stands there.
    log.change = (entries) =>
      entries.map((one) => {
        if (one.leafIndex !== 1) return one;
        const entry = Uint8Array.from(one.entry);
        entry[4] = (entry[4] ?? 0) ^ 1;
        return { ...one, entry };
      });
    expect(await codeOf(bundleOf(kz, id))).toBe('EVIDENCE_REFUSED');
    expect(await detailOf(bundleOf(kz, id))).toContain('INCLUSION_INVALID');
  });
});

describe('the content key', () => {
  test('is taken out of a received message only as its handling and the agreements allow', async () => {
    const { log, kz, uz, send } = await scene();
    const [free, bound] = [await send({ handling: 'H1' }), await send({ handling: 'H2' })];
    await log.publish();
    const taken = await verified(await bundleOf(uz, free, withKey));
    expect([taken.proved.body?.opened, taken.findings.map(({ code }) => code)]).toEqual([true, ['NOT_FOR_COURT']]);
    expect(await bundleOf(uz, bound, withKey)).toMatchObject({
      refusal: { code: 'CONSENT_REQUIRED', agreement: 'roster@1', article: 'handling-h2', waitsFor: 'kz' },
    });
    expect((await verified(await bundleOf(uz, bound))).proved.body).toBeUndefined();
    expect((await verified(await bundleOf(kz, bound, withKey))).proved.body?.opened).toBe(true);
  });

  test('is not for who reads no bodies', async () => {
    const { log, uz, send } = await scene();
    const id = await send();
    await log.publish();
    const auditor = uz.adapter.officerWith('auditor');
    expect(await codeOf(uz.desk.bundle(auditor, uz.row(id), withKey))).toBe('ROLE_NOT_ALLOWED');
    expect(await codeOf(uz.desk.bundle(auditor, uz.row(id), plain))).toBe('ok');
  });

  test('under H3 goes by a supervisor alone', async () => {
    const { log, uz, send } = await scene();
    const id = await send({ handling: 'H3' });
    await log.publish();
    const officer = uz.adapter.officerWith('officer');
    expect(await codeOf(uz.desk.bundle(officer, uz.row(id), withKey))).toBe('HUMAN_DECISION');
    expect(await codeOf(uz.desk.bundle(uz.adapter.officerWith('supervisor'), uz.row(id), withKey))).toBe('ok');
  });
});

test('a consent to use in court lifts the restriction once it is in the log', async () => {
  const { log, kz, uz, hub, clock, send } = await scene();
  const id = await send({ handling: 'H1' });
  const { desk, officer } = uz.adapter;
  const asked = given(await desk.act(officer, id, 'ask-consent', { use: 'court', text: 'Для суда' }));
  await hub.run(kz.adapter, uz.adapter);
  clock.nowMs += 1_000;
  given(await kz.adapter.desk.act(kz.adapter.officer, asked.id, 'grant-consent', { validUntil: '2026-12-31' }));
  await hub.run(kz.adapter, uz.adapter);
  const [due] = listDueSubmissions(kz.adapter.store.db, clock.nowMs, 10);
  if (due === undefined) throw new Error('the consent is a document');
  const row = { type: due.type, id: due.document, version: due.version, jws: due.jws, registeredMs: clock.nowMs };
  for (const { adapter } of [kz, uz]) expect(await adapter.means.register.add([row])).toBe('changed');
  await log.publish();
  // In the register and not in the log yet: it lifts nothing.
  expect((await verified(await bundleOf(uz, id))).findings.map(({ code }) => code)).toEqual(['NOT_FOR_COURT']);
  log.takeDocument(row);
  clock.nowMs += leadMs + 60_000;
  await log.publish();
  const { findings, proved } = await verified(await bundleOf(uz, id));
  expect(findings).toEqual([]);
  expect(proved.consents).toMatchObject([{ party: 'kz', holder: 'uz', acts: ['court'] }]);
});

test('a consent document to taking out lets the key go, and is in the bundle', async () => {
  const { log, uz, kz, clock, send } = await scene();
  const id = await send({ handling: 'H2' });
  const root = region.parties.get('kz')?.root;
  if (root === undefined) throw new Error('kz has a root');
  const consent: ConsentDocument = {
    type: 'consent',
    format: 'tamga/consent/1',
    region: toHex(region.hash),
    party: parsePartyId('kz'),
    id: parseDocumentId(`kz-export-${id.slice(0, 8)}`),
    version: 1,
    previous: null,
    issuedAtMs: clock.nowMs,
    act: 'grant',
    holder: parsePartyId('uz'),
    acts: ['export'],
    recipients: null,
    purposes: null,
    subjects: [parseMessageId(id)],
    fromMs: clock.nowMs,
    untilMs: clock.nowMs + 86_400_000,
  };
  const jws = await signDocument({
    primitives: nodePrimitives,
    type: 'consent',
    payload: encodePayload(consent),
    parties: [root.party],
    signers: [root],
  });
  const row = {
    type: 'consent',
    id: consent.id,
    version: 1,
    jws: Buffer.from(jws),
    registeredMs: clock.nowMs,
  } as const;
  for (const { adapter } of [kz, uz]) expect(await adapter.means.register.add([row])).toBe('changed');
  log.takeDocument(row);
  clock.nowMs += leadMs + 60_000;
  await log.publish();
  const { proved } = await verified(await bundleOf(uz, id, withKey));
  expect([proved.body?.opened, proved.consents.map(({ acts }) => acts)]).toEqual([true, [['export']]]);
});

test('each time it is handed out the access log says so, and to nobody where it is refused', async () => {
  const { log, kz, uz, send } = await scene();
  const id = await send({ handling: 'H2' });
  await log.publish();
  const subjects = [
    { type: 'message', id },
    { type: 'case', id },
  ];
  const digest = (file: EvidenceFile) => nodePrimitives.sha256(file.bytes);
  const received = given(await bundleOf(uz, id));
  const consulted = { operation: 'consultation', subjects, purposes: ['investigation'], disclosedTo: [] };
  expect(lastAccess(uz)).toMatchObject({ ...consulted, act: 'evidence' });
  expect(lastAccess(uz)).toHaveProperty('digest', Uint8Array.from(digest(received)));
  given(await uz.desk.paper(uz.adapter.officer, uz.row(id), { ...plain, language: 'en' }));
  expect(lastAccess(uz)).toMatchObject({ ...consulted, act: 'evidence-paper' });
  const before = uz.adapter.means.access.log.size;
  expect(await codeOf(bundleOf(uz, id, withKey))).toBe('CONSENT_REQUIRED');
  expect(uz.adapter.means.access.log.size).toBe(before);
  given(await bundleOf(kz, id, withKey));
  expect(lastAccess(kz)).toMatchObject({ operation: 'disclosure', act: 'evidence', subjects, disclosedTo: ['bearer'] });
});
