import { stripVTControlCharacters, styleText } from 'node:util';
import type { Invocation } from '../invocation.ts';

/** Where a command's results and remarks go. With `--json` one document goes to stdout and everything else to stderr. */
export interface Printer {
  json: boolean;
  /** The result: the document with `--json`, the text without. */
  result(document: unknown, text: string): void;
  /** A remark for the person at the terminal, never part of the result. */
  note(text: string): void;
  /** Why the command did not do what was asked. */
  problem(text: string): void;
}

export function createPrinter(invocation: Invocation, options: { json: boolean }): Printer {
  const { stdout, stderr } = invocation;
  return {
    json: options.json,
    result(document, text) {
      if (options.json) stdout.write(`${JSON.stringify(document)}\n`);
      else if (text !== '') stdout.write(`${forStream(stdout, text)}\n`);
    },
    note(text) {
      stderr.write(`${forStream(stderr, text)}\n`);
    },
    problem(text) {
      stderr.write(`${forStream(stderr, styleText('red', 'tamga: '))}${text}\n`);
    },
  };
}

// A file or a pipe gets no colours.
function forStream(stream: NodeJS.WriteStream, text: string): string {
  return stream.isTTY ? text : stripVTControlCharacters(text);
}
