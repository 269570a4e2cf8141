/** What each NATS user may publish and subscribe to: allow-lists, nothing else is possible (03, "Isolation"). */
import {
  acknowledgementSubjects,
  attestQueue,
  attestSubject,
  checkpointsStream,
  deferredStream,
  entriesSubject,
  type HubUser,
  inStream,
  laneConsumer,
  ledgerStream,
  memberInSubjects,
  memberLogSubject,
  memberNextMessageSubject,
  memberStatusSubject,
  memberReadingsSubject,
  memberWitnessSubject,
  nextMessageSubject,
  outStream,
  type PartyId,
  judgeSubject,
  policyQueue,
  policySubject,
  prioritiesByHaste,
  registerConsumer,
  registerStream,
  sequencerStream,
  sequencerStreamSubjects,
  readingsQueue,
  readingsSubject,
  witnessQueue,
  witnessSubject,
} from '@tamga/core/identifiers';
import { expiryConsumer, inboxPrefixOf } from '../bus/index.ts';

/** A consumer by its names. */
export interface ConsumerName {
  readonly stream: string;
  readonly consumer: string;
}

export interface Permissions {
  readonly publish: readonly string[];
  /** `subject` or `subject queue`: with a queue only as a member of that group. */
  readonly subscribe: readonly string[];
  /** Replies to requests it received, one each. */
  readonly mayReply: boolean;
}

/** Upload side of a member's attachments, as its account maps it. */
export const memberBlobSubjects = 'hub.blob.>';

/**
 * Replies to what the hub asks of a member. The server makes each such subject for one request and forgets it with the
 * reply. `allow_responses` would do, but then the server notes every delivery's reply subject and looks through them all.
 */
const serviceReplySubjects = '_R_.>';

/** What a member's account can take from: its lanes of OUT and its view of the register. */
export function memberConsumers(party: PartyId): ConsumerName[] {
  const lanes = prioritiesByHaste.map((priority) => ({ stream: outStream(party), consumer: laneConsumer(priority) }));
  return [...lanes, { stream: registerStream, consumer: registerConsumer(party) }];
}

export function memberPermissions(party: PartyId): Permissions {
  const consumers = memberConsumers(party);
  return {
    publish: [
      memberInSubjects,
      memberBlobSubjects,
      memberStatusSubject,
      memberLogSubject,
      serviceReplySubjects,
      ...consumers.map(memberNextMessageSubject),
      ...consumers.flatMap(acknowledgementSubjects),
    ],
    // The hub asks the member's witness there, and brings the centre what its auditors read; nobody else can reach it.
    subscribe: [inboxOf(party), `${memberWitnessSubject} ${witnessQueue}`, `${memberReadingsSubject} ${readingsQueue}`],
    mayReply: false,
  };
}

export function hubPermissions(
  user: HubUser,
  region: { parties: readonly PartyId[]; ledgerEpoch: number },
): Permissions {
  switch (user) {
    case 'gateway':
      return gatewayPermissions(region);
    case 'policy':
      return {
        publish: [...readingOf([registerStream])],
        subscribe: [inboxOf(user), `${policySubject} ${policyQueue}`, `${judgeSubject} ${policyQueue}`],
        mayReply: true,
      };
    case 'audit':
      return {
        publish: [
          'cp.*',
          ...sequencerStreamSubjects,
          ...region.parties.map(witnessSubject),
          ...region.parties.map(readingsSubject),
          // Of another audit, where its own copy lacks what stood before the present epoch.
          entriesSubject,
          // Streams of ended epochs too, while they are there: for what its own copy lacks.
          ...readingOf(Array.from({ length: region.ledgerEpoch }, (_, index) => ledgerStream(index + 1))),
          ...readingOf([registerStream, checkpointsStream, sequencerStream]),
        ],
        subscribe: [inboxOf(user), attestSubject, `${entriesSubject} ${attestQueue}`, `log.* ${attestQueue}`],
        mayReply: true,
      };
    case 'operator':
      // The only one that creates, changes, purges or removes streams. Its seed is kept offline.
      return {
        publish: ['$JS.API.>', 'reg.*.*.*', 'regp.*.*', `ledger.${region.ledgerEpoch}.document.>`],
        subscribe: [inboxOf(user)],
        mayReply: false,
      };
    default:
      return user satisfies never;
  }
}

function gatewayPermissions({
  parties,
  ledgerEpoch,
}: {
  parties: readonly PartyId[];
  ledgerEpoch: number;
}): Permissions {
  const transit = parties.flatMap((party) => [inStream(party), outStream(party)]);
  const consumers: ConsumerName[] = parties.flatMap((party) => [
    ...prioritiesByHaste.map((priority) => ({ stream: inStream(party), consumer: laneConsumer(priority) })),
    { stream: outStream(party), consumer: expiryConsumer },
  ]);
  return {
    publish: [
      `ledger.${ledgerEpoch}.>`,
      'out.*.*.*',
      'deferred.*.*',
      // What members bring signed; manifests are the operator's to lay down. The stream takes a subject once.
      'reg.roster.*.*',
      'reg.agreement.*.*',
      'reg.suspension.*.*',
      'reg.consent.*.*',
      // The copies of what not every member may see.
      'regp.*.*',
      policySubject,
      judgeSubject,
      attestSubject,
      entriesSubject,
      ...readingOf([ledgerStream(ledgerEpoch), deferredStream, registerStream, checkpointsStream, ...transit]),
      // Of one message that has been dealt with; never of LEDGER, which refuses it too.
      ...[deferredStream, ...transit].map((stream) => `$JS.API.STREAM.MSG.DELETE.${stream}`),
      ...consumers.map(nextMessageSubject),
      ...consumers.flatMap(acknowledgementSubjects),
      // What has been acknowledged in a lane may be removed from it: verdicts and notices have no outcome.
      ...transit.flatMap((stream) =>
        prioritiesByHaste.map((lane) => `$JS.API.CONSUMER.INFO.${stream}.${laneConsumer(lane)}`),
      ),
    ],
    subscribe: [inboxOf('gateway'), 'status.* gateway'],
    mayReply: true,
  };
}

/** Reading messages and state of streams by their leader. */
function readingOf(streams: readonly string[]): string[] {
  return streams.flatMap((stream) => [`$JS.API.STREAM.MSG.GET.${stream}`, `$JS.API.STREAM.INFO.${stream}`]);
}

function inboxOf(user: HubUser | PartyId): string {
  return `${inboxPrefixOf(user)}.>`;
}
