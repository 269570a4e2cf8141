import { KeyFileError } from '@tamga/platform/keys';
import { parseVerifierKey, verifyCheckpoint } from '@tamga/core/ledger';
import { nodePrimitives as primitives } from '@tamga/platform/crypto';
import { installLogKeys, retireLogKeys } from '@tamga/testing';
import { CliError } from '../error.ts';
import { writeNew } from '../files/write-new.ts';
import { exitCode } from '../exit-code.ts';
import { userPath } from '../invocation.ts';
import { openLog } from '../ledger/open-log.ts';
import { knownRosters, type RosterSource } from '../roster/known-rosters.ts';
import { keyIdOf } from '../roster/changes.ts';
import { makeLogKeys } from '../roster/log-key-file.ts';
import { findRegion } from '../session.ts';
import type { Command } from './context.ts';

export type LogKeysOptions = RosterSource & { out: string; passphrase: string; public?: string; origin?: string };

/** `tamga roster log-keys`: where audit's keys are kept, by whoever keeps them. The private halves never leave that file. */
export function logKeys(options: LogKeysOptions): Command {
  return async (context) => {
    const { invocation } = context;
    const origin = options.origin ?? (await knownRosters(context, options)).newest.roster.roster.log.origin;
    const file = userPath(invocation, options.out);
    const passphraseFile = userPath(invocation, options.passphrase);
    const vkeys = await readable(() => makeLogKeys({ file, passphraseFile, origin }));
    if (options.public !== undefined)
      await writeNew(invocation, {
        option: '--public',
        file: options.public,
        bytes: `${vkeys.join('\n')}\n`,
        mode: 0o644,
      });
    const [ed25519 = '', mlDsa44 = ''] = vkeys;
    context.printer.result(
      { file, origin, ed25519, mlDsa44 },
      [
        `${options.out}: keys of ${origin}, ${vkeys.map(keyIdOf).join(' and ')}`,
        // A post-quantum key fills a page: it is for a file, and shown where there is none.
        ...(options.public === undefined
          ? vkeys
          : [`${options.public}: their public halves, for roster next --log-key`]),
      ].join('\n'),
    );
    return exitCode.done;
  };
}

/** `tamga roster install-keys`, of a region on one machine. */
export function installKeys(file: string): Command {
  return async (context) => {
    const { invocation } = context;
    const directory = await findRegion(invocation, context.options);
    const told = await installLogKeys(directory, userPath(invocation, file));
    context.printer.result(
      { processes: told },
      [
        `${told.join(', ')}: both pairs, once ${told.length === 1 ? 'it is' : 'they are'} restarted (the region with start)`,
        `${file} was copied: keep it offline or remove it`,
      ].join('\n'),
    );
    return exitCode.done;
  };
}

/** `tamga roster retire-keys`, of a region on one machine: refuses while the newest checkpoint is not signed by the next pair. */
export function retireKeys(options: RosterSource): Command {
  return async (context) => {
    const { newest } = await knownRosters(context, options);
    const { log } = newest.roster.roster;
    const { note } = await openLog(context, { ...options, key: [] });
    const logKeys = [log.ed25519, log.mlDsa44].flatMap((vkey) => {
      const parsed = parseVerifierKey(primitives, vkey);
      return parsed.ok ? [parsed.key] : [];
    });
    const signed = await verifyCheckpoint(note, { origin: log.origin, logKeys, primitives });
    if (!signed.ok)
      throw new CliError(
        'VERIFICATION_FAILED',
        `the newest checkpoint is not signed by ${keyIdOf(log.ed25519)} and ${keyIdOf(log.mlDsa44)} yet: ${signed.code}`,
      );
    const directory = await findRegion(context.invocation, context.options);
    const { processes, removed } = await retireLogKeys(directory);
    context.printer.result(
      { processes, removed },
      [
        ...removed.map((file) => `removed: ${file}`),
        `${processes.join(', ')}: to be restarted (the region with start)`,
      ].join('\n'),
    );
    return exitCode.done;
  };
}

async function readable<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof KeyFileError) throw new CliError('BAD_USAGE', `${cause.code}: ${cause.message}`, { cause });
    throw cause;
  }
}
