import { makeMatrix, matrixPage, matrixText } from '@tamga/core/agreements/tools';
import { openSet, parseAt } from '../agreements/sources.ts';
import { replaceFile } from '../files/replace-file.ts';
import { exitCode } from '../exit-code.ts';
import { createProgress } from '../output/progress.ts';
import type { Language } from './agreement-explain.ts';
import type { Command } from './context.ts';

export interface MatrixOptions {
  at?: string;
  html?: string;
  language: Language;
}

/** `tamga agreement matrix`: who may send what to whom; as text, with `--json` as data, with `--html` as one page. */
export function matrix(paths: readonly string[], options: MatrixOptions): Command {
  return async (context) => {
    const { printer, invocation } = context;
    const atMs = parseAt(options.at) ?? Date.now();
    using opened = await openSet(context, paths);
    const progress = createProgress(invocation.stderr, Date.now);
    const made = makeMatrix({ set: opened.set, atMs }, (groups) => {
      progress.show({ table: `${groups} groups of exchanges`, line: `${groups} groups of exchanges` });
    });
    progress.finish();
    if (options.html !== undefined) {
      await replaceFile(invocation, options.html, matrixPage(made, options.language));
      printer.note(`written: ${options.html}`);
    }
    const { atMs: _, ...rest } = made;
    printer.result(
      { at: new Date(atMs).toISOString(), ...rest },
      options.html === undefined ? matrixText(made, options.language).trimEnd() : '',
    );
    return exitCode.done;
  };
}
