import { IdentifierError, parseAuthorityId, parseKind, parseMessageId } from '@tamga/core/identifiers';
import type { KindName } from '@tamga/core/identifiers';
import { CliError } from '../error.ts';

/** The options that `send` and `check` share. */
export interface ComposeOptions {
  to: string;
  kind: string;
  file: string;
  label: readonly string[];
  attach: readonly string[];
  id?: string;
  consent?: readonly string[];
  forward?: readonly string[];
}

export function parseRecipients(text: string): string[] {
  return text.split(',').map((part) => checked('--to', () => parseAuthorityId(part.trim())));
}

/** `name`: where the kind stood, `--kind` or an argument. */
export function parseKindOption(text: string, name = '--kind'): KindName {
  return checked(name, () => parseKind(text.toUpperCase()));
}

export function parseIdOption(name: string, text: string): string {
  return checked(name, () => parseMessageId(text));
}

/** `--label urgency=urgent` → `{urgency: 'urgent'}`; twice the same label is an error, not a silent choice. */
export function parseLabels(pairs: readonly string[]): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const pair of pairs) {
    const [name = '', ...rest] = pair.split('=');
    if (name === '' || rest.length === 0)
      throw new CliError('BAD_USAGE', `--label ${pair}: expected name=value, for example urgency=urgent`);
    if (Object.hasOwn(labels, name)) throw new CliError('BAD_USAGE', `--label ${name} is given twice`);
    labels[name] = rest.join('=');
  }
  return labels;
}

/** `--since` as an ISO 8601 time or date. */
export function parseSince(text: string): string {
  const at = Date.parse(text);
  if (Number.isNaN(at))
    throw new CliError(
      'BAD_USAGE',
      `--since ${text}: expected a time such as 2026-11-22T08:00:00Z or a date such as 2026-11-22`,
    );
  return new Date(at).toISOString();
}

function checked<T>(option: string, parse: () => T): T {
  try {
    return parse();
  } catch (cause) {
    if (cause instanceof IdentifierError) throw new CliError('BAD_USAGE', `${option}: ${cause.message}`, { cause });
    throw cause;
  }
}
