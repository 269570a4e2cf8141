import type { PaperContent, PaperVoice } from './paper.ts';
import { drawPath, pathHeight } from './path-figure.ts';
import type { Sheet } from './sheet.ts';
import { utcMoment } from './moments.ts';
import { drawWay, wayStepsMax, type WayStep } from './way-figure.ts';

/** What became of it at each recipient, as a table and as a drawing of its way. */
export function writeWay(sheet: Sheet, content: PaperContent, voice: PaperVoice): void {
  const { say, words, moment } = voice;
  const { outcomes } = content.proved;
  sheet.heading(2, say('outcomes.title'));
  if (outcomes.length === 0) sheet.paragraph(say('outcomes.none'));
  else
    sheet.table(
      [
        { title: say('column.recipient'), share: 8 },
        { title: say('column.state'), share: 8 },
        { title: say('column.stated'), share: 14 },
        { title: say('column.signer'), share: 8 },
        { title: say('column.entry'), share: 4 },
      ],
      outcomes.map(({ recipient, state, code, statedMs, signer, entry }) => [
        recipient,
        `${words.named('outcome', state)}${code === '' ? '' : `: ${words.named('code', code)}`}`,
        moment(statedMs),
        signer,
        String(entry.index),
      ]),
    );
  const steps = stepsOf(content, voice);
  const left = steps.length - wayStepsMax;
  const { sender, recipients } = content.proved;
  drawWay(sheet, {
    heading: say('way.title'),
    names: { sender, centre: say('way.centre'), recipient: recipients.join(', ') },
    // The last step is the log, whatever is left out before it.
    steps: left > 0 ? [...steps.slice(0, wayStepsMax - 1), ...steps.slice(-1)] : steps,
    alt: say('way.alt', { sender, recipients: recipients.join(', ') }),
  });
  if (left > 0) sheet.paragraph(say('way.more', { count: left }), 'soft');
}

function stepsOf({ proved }: PaperContent, { say, words }: PaperVoice): WayStep[] {
  const { createdMs, entry, admitted, outcomes, log } = proved;
  const last = Math.max(...[entry, ...outcomes.map((one) => one.entry)].map(({ notAfterS }) => Number(notAfterS)));
  return [
    { at: 'sender', to: 'centre', what: say('way.sealed'), time: utcMoment(createdMs) },
    {
      at: 'centre',
      to: admitted ? 'recipient' : null,
      what: say(admitted ? 'way.admitted' : 'way.refused', { index: entry.index }),
      time: utcMoment(entry.recordedMs),
    },
    ...outcomes.map((outcome): WayStep => {
      const isCentres = outcome.signer !== outcome.recipient;
      const who = proved.recipients.length > 1 || isCentres ? `${outcome.recipient}: ` : '';
      return {
        at: isCentres ? 'centre' : 'recipient',
        to: isCentres ? null : 'centre',
        what: `${who}${words.named('outcome', outcome.state)}; ${say('way.recorded', { index: outcome.entry.index })}`,
        time: utcMoment(outcome.statedMs),
      };
    }),
    {
      at: 'centre',
      to: null,
      what: say('way.final', { size: log.size, count: log.cosigners.length }),
      time: utcMoment(last * 1000),
    },
  ];
}

/** Where the message's entry stands in the tree, and by which keys everything was checked. */
export function writeLog(sheet: Sheet, content: PaperContent, { say }: PaperVoice): void {
  const { proved, path } = content;
  const { log, entry, keys } = proved;
  const about = { index: entry.index, size: log.size, steps: path.steps.length };
  // The drawing stands under its heading, not on a page of its own.
  sheet.heading(2, say('log.title'), pathHeight(path.steps.length) + 60);
  sheet.paragraph(say('log.intro'));
  drawPath(sheet, {
    ...path,
    leafName: say('log.leaf', about),
    rootName: say('log.root', about),
    alt: say('log.alt', about),
  });
  sheet.definitions([
    { name: say('log.origin'), value: log.origin },
    { name: say('log.size'), value: String(log.size) },
    { name: say('log.rootHash'), value: { text: log.root, face: 'mono' } },
    {
      name: say('log.cosigners'),
      value: `${log.cosigners.join(', ')} (${say('log.quorum', { quorum: log.quorum, version: log.rosterVersion })})`,
    },
  ]);
  sheet.heading(3, say('keys.title'));
  sheet.paragraph(say('keys.intro'), 'soft');
  sheet.table(
    [
      { title: say('keys.use'), share: 7 },
      { title: say('keys.holder'), share: 8 },
      { title: say('keys.thumbprint'), share: 16 },
      { title: say('keys.manifest'), share: 11 },
    ],
    keys.map(({ use, holder, thumbprint, manifestVersion, leafIndex, newest }) => [
      say(`keys.${use}`),
      holder,
      { text: thumbprint, face: 'mono' as const },
      say('keys.version', { version: manifestVersion, index: leafIndex, newest: say(`keys.${newest}`) }),
    ]),
  );
}
