import { stripVTControlCharacters, styleText } from 'node:util';

const redrawMsMin = 100;
const plainLineMsMin = 2_000;

/** Shows that work goes on: steps as lines, and a table that is redrawn in place where the stream is a terminal. */
export interface Progress {
  step(text: string): void;
  /** Shows the newest state. On a terminal the table moves with it; elsewhere `line` is printed now and then. */
  show(state: { table: string; line: string }): void;
  /** Ends the redrawing: the last table stays. */
  finish(): void;
}

export function createProgress(stream: NodeJS.WriteStream, nowMs: () => number): Progress {
  return stream.isTTY ? terminalProgress(stream, nowMs) : plainProgress(stream, nowMs);
}

function terminalProgress(stream: NodeJS.WriteStream, nowMs: () => number): Progress {
  let drawnLines = 0;
  let drawnAtMs = 0;
  let pending = '';
  const draw = (): void => {
    const clear = drawnLines === 0 ? '' : `\u001B[${drawnLines}A\u001B[0J`;
    stream.write(`${clear}${pending}\n`);
    drawnLines = pending.split('\n').length;
    drawnAtMs = nowMs();
  };
  return {
    step(text) {
      stream.write(`${styleText('cyan', '·')} ${text}\n`);
      drawnLines = 0;
    },
    show({ table }) {
      pending = table;
      if (nowMs() - drawnAtMs >= redrawMsMin) draw();
    },
    finish() {
      if (pending !== '') draw();
      drawnLines = 0;
      pending = '';
    },
  };
}

function plainProgress(stream: NodeJS.WriteStream, nowMs: () => number): Progress {
  let printedAtMs = 0;
  let last = '';
  return {
    step(text) {
      stream.write(`${stripVTControlCharacters(text)}\n`);
    },
    show({ line }) {
      if (line === last || nowMs() - printedAtMs < plainLineMsMin) return;
      stream.write(`${stripVTControlCharacters(line)}\n`);
      last = line;
      printedAtMs = nowMs();
    },
    finish() {
      last = '';
    },
  };
}
