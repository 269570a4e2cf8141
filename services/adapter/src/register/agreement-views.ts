import type { AgreementRowView, AgreementView, PositionView } from '@tamga/api';
import type { CompiledAgreement, Registered, SuspensionDocument } from '@tamga/core/agreements';
import { toHex } from '@tamga/core/identifiers';
import type { Means } from '../means.ts';
import { refuse } from '../refusal.ts';
import { listNotices, type NoticeRow } from '../store/notice-rows.ts';
import type { Answer } from '../answer.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

/** Every version of every agreement that is here, and of what is not for us that there is one; by id and version. */
export function agreementRows(means: Means): AgreementRowView[] {
  const { agreements } = means.register.picture.agreements;
  return [...agreements.map((compiled) => rowOf(means, compiled)), ...noticesOnly(means).map(restrictedRow)].toSorted(
    (a, b) => (a.id === b.id ? a.version - b.version : a.id < b.id ? -1 : 1),
  );
}

/** One agreement whole; without a version the newest. */
export function agreementView(means: Means, id: string, version: number | undefined): Answer<AgreementView> {
  const versions = means.register.picture.agreements.agreements
    .filter(({ agreement }) => agreement.document.id === id)
    .toSorted((a, b) => b.agreement.document.version - a.agreement.document.version);
  const found = versions.find(({ agreement }) => version === undefined || agreement.document.version === version);
  const notices = noticesOnly(means).filter((one) => String(one.id) === id);
  const notice = notices.findLast((one) => version === undefined || one.version === version);
  const isNewer = version === undefined && (notice?.version ?? 0) > (found?.agreement.document.version ?? 0);
  if (notice !== undefined && (found === undefined || isNewer))
    return { ok: true, value: { ...restrictedRow(notice), document: null } };
  if (found === undefined)
    return refuse('NOT_FOUND', `no agreement ${id}${version === undefined ? '' : `@${version}`} is here`);
  return { ok: true, value: { ...rowOf(means, found), document: found.agreement.document } };
}

/** Notices of agreements without the agreement: these are not for us. */
function noticesOnly(means: Means): NoticeRow[] {
  const here = new Set(means.register.picture.agreements.agreements.map(({ documentHash }) => toHex(documentHash)));
  return listNotices(means.store.db, 'agreement').filter(({ hash }) => !here.has(hash));
}

/** Id, version and hash: more is not known of it here. */
function restrictedRow({ id, version, hash, registeredMs }: NoticeRow): AgreementRowView {
  return {
    id,
    version,
    status: 'restricted',
    title: null,
    hash,
    visibility: 'parties-and-centre',
    from: null,
    until: null,
    parties: [],
    registered: registeredMs === 0 ? null : iso(registeredMs),
    positions: [],
  };
}

function rowOf(means: Means, { agreement, documentHash, registeredMs }: CompiledAgreement): AgreementRowView {
  const { id, version, status, title, validity, visibility, parties } = agreement.document;
  return {
    id,
    version,
    status,
    title,
    hash: toHex(documentHash),
    visibility,
    from: validity.from,
    until: validity.until,
    parties: parties.map(({ party, role }) => ({ party, role })),
    registered: registeredMs === undefined || registeredMs === 0 ? null : iso(registeredMs),
    positions: means.register.documents.positionsAbout(id).flatMap((chain) => chain.slice(-1).map(positionView)),
  };
}

function positionView({ content, id: hash, registeredMs }: Registered<SuspensionDocument>): PositionView {
  const { party, member, version, act, fromMs, scopes, endsMs } = content;
  return {
    party,
    member,
    version,
    hash,
    act,
    from: iso(Math.max(fromMs, registeredMs)),
    scopes: scopes.map(({ towards, kinds }) => ({
      towards: towards === null ? null : [...towards],
      kinds: kinds === null ? null : [...kinds],
    })),
    ends: endsMs === null ? null : iso(endsMs),
  };
}
