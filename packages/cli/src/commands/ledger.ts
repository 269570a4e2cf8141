import type { Command as Program } from 'commander';
import { Option } from 'commander';
import type { LogOptions } from '../ledger/open-log.ts';
import type { Command } from './context.ts';
import { addAuditors } from './ledger-auditors.ts';
import { epochs, newEpoch, removeEpoch, type EpochOptions } from './ledger-epoch.ts';
import { check, type CheckOptions } from './ledger-fsck.ts';
import { checkpoint, exportTo, find, prove, type FindOptions, type ProveOptions } from './ledger-log.ts';
import { misbehaviour, type MisbehaviourOptions } from './ledger-misbehaviour.ts';
import { rebuildRegister, type RebuildOptions } from './ledger-rebuild-register.ts';
import { recover, type RecoverOptions } from './ledger-recover.ts';
import { verify } from './ledger-verify.ts';
import { withKeys, withLog } from './log-options.ts';

type Run = (command: Command) => Promise<void>;

/** `tamga ledger …`: the log as anybody can check it. */
export function addLedger(program: Program, run: Run): void {
  const group = program.command('ledger').description('the log: checkpoint, proofs, verification, export');
  withLog(group.command('checkpoint').description('the newest checkpoint, verified')).action((options: LogOptions) =>
    run(checkpoint(options)),
  );
  withLog(group.command('find').description('where the entries about a message stand'))
    .argument('<id>', 'the message')
    .option('--copy <file>', "audit's copy of the log: every entry about it, not its admission alone")
    .action((id: string, options: FindOptions) => run(find(id, options)));
  withLog(group.command('prove').description('proof that an entry is in the log (C2SP tlog-proof)'))
    .argument('<entry>', 'a message id, or the index of an entry')
    .option('--out <file>', 'write the proof there')
    .action((entry: string, options: ProveOptions) => run(prove(entry, options)));
  withLog(
    group
      .command('verify')
      .description('recompute the whole log, or what was taken of it, and compare it with its checkpoint'),
  )
    .argument('[place]', "a directory of tiles, or an auditor's bundle (.zip); without it the log over HTTP")
    .action((place: string | undefined, options: LogOptions) => run(verify(place, options)));
  withLog(group.command('tiles').description('write the log as static files (C2SP tlog-tiles), and verify them'))
    .argument('<directory>')
    .action((directory: string, options: LogOptions) => run(exportTo(directory, options)));
  withKeys(group.command('fsck').description("check audit's copy, index, promises and tiles against each other"))
    .option('--copy <file>', "audit's copy of the log (default: the region's)")
    .option('--tiles <directory>', 'its tiles (default: beside the copy)')
    .option('--repair', 'write anew what is missing or wrong in the tiles')
    .action((options: CheckOptions) => run(check(options)));
  group
    .command('misbehaviour')
    .description('portable proofs against the log that your adapter holds; one of them, confirmed')
    .argument('[id]', 'one of them, by its SHA-256')
    .option('--out <file>', 'write it there')
    .option('--file <file>', 'confirm one that somebody brought')
    .action((id: string | undefined, options: MisbehaviourOptions) => run(misbehaviour(id, options)));
  group
    .command('recover')
    .description('begin a new epoch of a damaged ledger from the copy of audit; without --yes says what it would do')
    .addOption(
      new Option('--copy <file>', 'audit.sqlite of another audit, which may hold more; may be repeated')
        .argParser((value: string, previous: string[]) => [...previous, value])
        .default([]),
    )
    .option('--yes', 'do it')
    .action((options: RecoverOptions) => run(recover(options)));
  group
    .command('rebuild-register')
    .description('lay down the documents of a lost REGISTER anew; without --yes says whether all are at hand')
    .addOption(
      new Option('--from <file>', 'adapter.sqlite of a party, or a document (*.jws), from elsewhere; may be repeated')
        .argParser((value: string, previous: string[]) => [...previous, value])
        .default([]),
    )
    .option('--yes', 'do it')
    .action((options: RebuildOptions) => run(rebuildRegister(options)));
  addEpochs(group, run);
  addAuditors(group, run);
}

function addEpochs(group: Program, run: Run): void {
  group
    .command('epochs')
    .description('every epoch of the ledger: its entries, and what is left of its stream')
    .action(() => run(epochs()));
  withCopies(
    group
      .command('new-epoch')
      .description('end the present epoch in order and go on in the next; without --yes says how full it is'),
  ).action((options: EpochOptions) => run(newEpoch(options)));
  withCopies(
    group
      .command('remove-epoch')
      .description('remove the stream of an ended epoch that nothing needs any more; without --yes only compares')
      .argument('<epoch>', 'its number'),
  ).action((epoch: string, options: EpochOptions) => run(removeEpoch(epoch, options)));
}

function withCopies(command: Program): Program {
  return command
    .addOption(
      new Option('--copy <file>', 'audit.sqlite of an audit on another machine; may be repeated')
        .argParser((value: string, previous: string[]) => [...previous, value])
        .default([]),
    )
    .option('--yes', 'do it');
}
