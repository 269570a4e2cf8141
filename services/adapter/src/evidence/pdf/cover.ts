import type { ProvedExchange, ProvedLeaf } from '@tamga/core/evidence';
import { isRestricted, originatorOf, type PaperContent, type PaperVoice } from './paper.ts';
import { utcMoment } from './moments.ts';
import type { Sheet } from './sheet.ts';

/** First page: what is proved, what is not, and what must be said with it, in plain words. */
export function writeCover(sheet: Sheet, content: PaperContent, voice: PaperVoice): void {
  const { say, words, moment, nameOf } = voice;
  const { proved } = content;
  sheet.heading(1, say('title'));
  sheet.paragraph(
    say('summary', {
      kind: words.named('kind', proved.kind),
      sender: nameOf(proved.sender),
      recipients: proved.recipients.map(nameOf).join(', '),
      time: moment(proved.createdMs),
    }),
  );
  if (proved.realm === 'exercise') sheet.box(say('exercise'), 'bad');
  if (isRestricted(content)) sheet.box(say('restrictionLong', { party: originatorOf(content) }), 'bad');
  sheet.heading(2, say('proves.title'));
  sheet.paragraph(say('proves.intro'), 'soft');
  sheet.bullets(provenSentences(content, voice));
  sheet.heading(2, say('notProven.title'));
  sheet.bullets(unprovenSentences(proved, voice));
  if (content.findings.length > 0) {
    sheet.heading(2, say('findings.title'));
    sheet.bullets(
      content.findings.map(({ code, where, detail }) => {
        // The box above says it in full.
        const isSaid = code === 'NOT_FOR_COURT';
        const about = isSaid ? '' : [where, detail].filter((one) => one !== '').join(': ');
        return `${say(`finding.${code}`)}${about === '' ? '.' : ` (${about}).`}`;
      }),
    );
  }
}

function provenSentences({ proved }: PaperContent, voice: PaperVoice): string[] {
  const { say, words, moment, nameOf } = voice;
  const { entry, log } = proved;
  const recipients = proved.recipients.map(nameOf).join(', ');
  const decided = { time: moment(entry.recordedMs), index: entry.index, code: words.named('code', proved.code) };
  return [
    say('proves.sent', { sender: nameOf(proved.sender), recipients }),
    say(proved.admitted ? 'proves.admitted' : 'proves.refused', decided),
    between(entry, voice),
    ...proved.outcomes.map((outcome) => {
      const statement = say(outcome.signer === outcome.recipient ? 'proves.ownOutcome' : 'proves.outcome', {
        signer: outcome.signer,
        recipient: outcome.recipient,
        state: words.named('outcome', outcome.state),
        time: moment(outcome.statedMs),
        index: outcome.entry.index,
      });
      return outcome.code === ''
        ? statement
        : say('proves.outcome.code', { statement, code: words.named('code', outcome.code) });
    }),
    say('proves.log', {
      size: log.size,
      count: log.cosigners.length,
      cosigners: log.cosigners.join(', '),
      quorum: log.quorum,
    }),
    ...(proved.body?.opened === true ? [say('proves.body')] : []),
    ...(proved.replay?.result === 'identical' ? [say('proves.replay')] : []),
  ];
}

/** The time of the log is told in UTC: it is nobody's local one. */
function between({ notAfterS, notBeforeS }: ProvedLeaf, { say }: PaperVoice): string {
  const to = utcMoment(Number(notAfterS) * 1000);
  return notBeforeS === undefined
    ? say('proves.notAfter', { to })
    : say('proves.between', { from: utcMoment(Number(notBeforeS) * 1000), to });
}

function unprovenSentences(proved: ProvedExchange, { say, nameOf }: PaperVoice): string[] {
  const silent = proved.admitted
    ? proved.recipients.filter((one) => !proved.outcomes.some(({ recipient }) => recipient === one))
    : [];
  return [
    say('notProven.truth'),
    ...(proved.body?.opened === true ? [] : [say('notProven.body')]),
    ...(silent.length === 0 ? [] : [say('notProven.outcomes', { recipients: silent.map(nameOf).join(', ') })]),
    say('notProven.officer'),
    say('notProven.clocks'),
    ...(proved.keys.some(({ newest }) => newest === 'assumed') ? [say('notProven.newest')] : []),
  ];
}
