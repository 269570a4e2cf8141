import { basename } from 'node:path';
import { styleText } from 'node:util';
import type { MessageRowView } from '@tamga/api';
import type { TamgaClient } from '@tamga/client';
import { measureFsyncLatency } from '@tamga/platform/store';
import type { FsyncLatency } from '@tamga/platform/store';
import type { PartyBoard, Region } from '@tamga/testing';
import { foldLine } from '../output/fold.ts';
import { formatTable, plain } from '../output/table.ts';
import { contactPoint } from './contact-points.ts';
import type { Played } from './play-all.ts';

const boardColumns = ['PARTY', 'SENT', 'DELIVERED', 'REFUSED', 'HELD', 'OPEN', 'RECEIVED'].map((title) => ({
  title,
  charsMax: 12,
}));

/** The live table: how the boxes of every party stand. */
export function formatBoards(boards: readonly PartyBoard[]): { table: string; line: string } {
  const total = (pick: (board: PartyBoard) => number): number => boards.reduce((sum, board) => sum + pick(board), 0);
  const rows = boards.map((board) =>
    [board.party, board.sent, board.delivered, board.refused, board.held, board.open, board.received].map(String),
  );
  const sums = [
    total((b) => b.sent),
    total((b) => b.delivered),
    total((b) => b.refused),
    total((b) => b.held),
    total((b) => b.open),
    total((b) => b.received),
  ];
  const [sent = 0, delivered = 0, refused = 0, held = 0, open = 0] = sums;
  return {
    table: formatTable(boardColumns, [...rows, ['all', ...sums.map(String)]]),
    line: `${sent} sent, ${delivered} delivered, ${refused} refused, ${held} held, ${open} open`,
  };
}

/** A message that was refused or is held, with the rule. */
interface Stopped {
  id: string;
  from: string;
  to: string[];
  title: string;
  why: string;
}

/** What happened to the cases, with every refusal's article and the thread. */
export async function describeTraffic(played: Played, clients: ReadonlyMap<string, TamgaClient>): Promise<string> {
  const { cases, thread } = played;
  const counted = `${cases.played.length} cases sent, ${cases.before} sent by an earlier start, ${cases.skipped} skipped (no member takes part), ${cases.invalid.length} not valid`;
  const steps = thread.map((step) => `  ${step.kind.padEnd(14)} ${step.from}  ${step.id}`);
  const parts = [
    counted,
    formatStopped(await readStopped(clients)),
    steps.length === 0 ? '' : `${styleText('bold', 'A thread')}\n${steps.join('\n')}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Reads from the senders' adapters what was refused, there or by the centre, and what waits for a person. */
async function readStopped(clients: ReadonlyMap<string, TamgaClient>): Promise<Stopped[]> {
  const lists = await Promise.all(
    [...clients.values()].map(async (client) => {
      const [refused, held] = await Promise.all([
        client.outbox({ state: 'REFUSED' }),
        client.outbox({ state: 'HELD' }),
      ]);
      return await Promise.all([...refused, ...held].slice(0, stoppedShownMax).map((row) => readReason(client, row)));
    }),
  );
  return lists.flat();
}

async function readReason(client: TamgaClient, { id, from, to, title, state }: MessageRowView): Promise<Stopped> {
  const { decisions, code } = await client.message(id);
  const decision = decisions.find(({ decision: verdict }) => verdict !== 'permit');
  const basis =
    decision?.agreement === null || decision === undefined ? '' : ` ${decision.agreement} ${decision.article ?? ''}`;
  const who = decision?.waitsFor === null || decision === undefined ? '' : `, waits for ${decision.waitsFor}`;
  return { id, from, to, title, why: plain(`${decision?.code ?? code ?? state}${basis}${who}`) };
}

const stoppedShownMax = 200;

const examplesMax = 5;

/** For each reason how many, and which. */
function formatStopped(stopped: readonly Stopped[]): string {
  if (stopped.length === 0) return '';
  const groups = [...Map.groupBy(stopped, ({ why }) => why)].map(([why, entries]) => {
    const shown = entries
      .slice(0, examplesMax)
      .map(({ from, to, title }) => foldLine(`     ${from} → ${to.join(', ')}: ${plain(title)}`));
    const rest = entries.length - shown.length;
    return [
      `${String(entries.length).padStart(3)}  ${why}`,
      ...shown,
      ...(rest === 0 ? [] : [`     and ${rest} more`]),
    ];
  });
  return [styleText('bold', 'Refused or held for a person'), ...groups.flat()].join('\n');
}

/** Addresses, the disk's speed, and one link to one real message. */
export async function describeRegion(region: Region, clients: ReadonlyMap<string, TamgaClient>): Promise<string> {
  const { info } = region;
  const rows = [
    ...info.parties.map(({ party, http }) => [party, `${http}/light`, `${http}/api/openapi.json`]),
    ['audit', `${region.auditBase}/log/checkpoint`, ''],
  ];
  const columns = ['WHO', 'LOOK', 'API'].map((title) => ({ title, charsMax: 60 }));
  const fsync = await measureFsyncLatency(region.directory);
  const link = await linkToOne(region, clients);
  return [
    styleText('bold', 'Where to look'),
    formatTable(columns, rows),
    ...(link === null
      ? []
      : ['', `One real message, as ${link.authority} reads it (the link signs you in once):`, `  ${link.url}`]),
    '',
    `One write to this disk (fsync): ${formatFsync(fsync)}.`,
    `Try: npx -y pnpm@12 tamga ${regionOption(region)}--as ${link?.authority ?? `${info.centre}/coordination`} inbox`,
    'Ctrl-C stops everything; start again and it goes on from here.',
  ].join('\n');
}

interface MessageLink {
  authority: string;
  url: string;
}

/** A sign-in link to one message that somebody received: a seizure if there is one. */
async function linkToOne(region: Region, clients: ReadonlyMap<string, TamgaClient>): Promise<MessageLink | null> {
  const inboxes = await Promise.all(
    [...clients].map(async ([party, client]) => ({ party, client, rows: await client.inbox() })),
  );
  const ofMembers = inboxes.filter(({ party }) => party !== region.info.centre);
  const found =
    [...ofMembers, ...inboxes].find(({ rows }) => rows.some(isSeizure)) ?? inboxes.find(({ rows }) => rows.length > 0);
  const row = found?.rows.find(isSeizure) ?? found?.rows[0];
  if (found === undefined || row === undefined) return null;
  const url = new URL(await found.client.lightLink());
  url.searchParams.set('next', `/light/messages/${row.id}`);
  return { authority: contactPoint(found.party), url: url.href };
}

function isSeizure({ kind }: MessageRowView): boolean {
  return kind === 'SEIZURE';
}

function formatFsync({ medianMs, slowMs }: FsyncLatency): string {
  return `median ${medianMs.toFixed(3)} ms, slowest of a hundred ${slowMs.toFixed(3)} ms`;
}

/** `.tamga` is found from where it stands; any other directory must be named. */
function regionOption({ directory }: Region): string {
  return basename(directory) === '.tamga' ? '' : `--region ${directory} `;
}
