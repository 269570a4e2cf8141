import { createHash } from 'node:crypto';
import { ClientError, type TamgaClient } from '@tamga/client';
import { CliError } from '../error.ts';
import { writeNew } from '../files/write-new.ts';
import { exitCode } from '../exit-code.ts';
import type { Command, CommandContext } from './context.ts';
import { parseIdOption } from './options.ts';

/** What `tamga evidence` is given. */
export interface EvidenceOptions {
  out: string;
  withKey?: boolean;
  pdf?: string;
  language?: string;
  wait?: boolean;
}

/** Times that the adapter is asked to wait, each of them less than half a minute. */
const waitsMax = 12;
const early: ReadonlySet<string> = new Set(['EVIDENCE_NOT_FINAL', 'EVIDENCE_NOT_YET']);

/** `tamga evidence ID --out FILE`: a bundle that anybody can check offline, and the same as a paper. */
export function evidence(id: string, options: EvidenceOptions): Command {
  return async (context) => {
    const message = parseIdOption('ID', id);
    const language = readLanguage(options.language);
    const client = await context.client();
    const request = { withKey: options.withKey === true, wait: options.wait === true };
    const bundle = await patiently(context, request.wait, () => client.evidence(message, request));
    const out = await writeNew(context.invocation, { option: '--out', file: options.out, bytes: bundle });
    const pdf = await paper(context, client, { message, request, file: options.pdf, language });
    const sha256 = createHash('sha256').update(bundle).digest('hex');
    const { region } = await client.region();
    const document = { id: message, file: out, bytes: bundle.length, sha256, withKey: request.withKey, pdf };
    const lines = [
      `${out}  ${bundle.length} bytes  sha256:${sha256}`,
      ...(pdf === null ? [] : [`${pdf.file}  ${pdf.bytes} bytes`]),
      `tamga-verify --trust sha256:${region} ${out}`,
    ];
    context.printer.result(document, lines.join('\n'));
    return exitCode.done;
  };
}

async function paper(
  context: CommandContext,
  client: TamgaClient,
  of: {
    message: string;
    request: { withKey: boolean; wait: boolean };
    file: string | undefined;
    language: 'en' | 'ru';
  },
): Promise<{ file: string; bytes: number; language: string } | null> {
  const { message, request, file, language } = of;
  if (file === undefined) return null;
  const bytes = await patiently(context, request.wait, () => client.evidencePdf(message, { ...request, language }));
  const written = await writeNew(context.invocation, { option: '--pdf', file, bytes });
  return { file: written, bytes: bytes.length, language };
}

/** Asks again while something is in no final checkpoint yet; without `wait` once. */
async function patiently(
  { printer }: CommandContext,
  wait: boolean,
  ask: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  for (let asked = 1; ; asked++) {
    try {
      return await ask();
    } catch (error) {
      const problem = error instanceof ClientError ? error.problem : null;
      if (!wait || problem === null || !early.has(problem.code) || asked >= waitsMax) throw error;
      printer.note(`waiting: ${problem.detail ?? problem.title}`);
    }
  }
}

function readLanguage(language = 'en'): 'en' | 'ru' {
  if (language === 'en' || language === 'ru') return language;
  throw new CliError('BAD_USAGE', `--language ${language}: expected en or ru`);
}
