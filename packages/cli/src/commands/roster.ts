import type { Command as Program } from 'commander';
import { Option } from 'commander';
import type { Command } from './context.ts';
import { installKeys, logKeys, retireKeys, type LogKeysOptions } from './roster-log-keys.ts';
import { memberKeys, next, type MemberKeysOptions, type NextOptions } from './roster-next.ts';
import { publish, type PublishOptions } from './roster-publish.ts';
import { list, show, type ShowOptions } from './roster-show.ts';
import { check, join, sign, type CheckOptions, type JoinOptions, type SignOptions } from './roster-sign.ts';

type Run = (command: Command) => Promise<void>;

/** `tamga roster …`: who belongs to the region and by which keys its log is believed, and how that is changed. */
export function addRoster(program: Program, run: Run): void {
  const group = program
    .command('roster')
    .description(
      'who belongs to the region, with which roots, witnesses and keys of the log; and the next version of it',
    );
  addReading(group, run);
  addDrafting(group, run);
  addKeys(group, run);
}

function addReading(group: Program, run: Run): void {
  fromLog(group.command('list').description('every version, where the log has it, and what it changed')).action(
    (options: ShowOptions) => run(list(options)),
  );
  fromLog(group.command('show').description('one version, verified from the founding roster on'))
    .option('--version <number>', 'which (default: the newest)')
    .action((options: ShowOptions) => run(show(options)));
}

function addDrafting(group: Program, run: Run): void {
  fromLog(group.command('next').description('draft the next version: a file that goes round those who must sign it'))
    .requiredOption('--out <file>', 'the draft; a file that is there is not written over')
    .addOption(collected('--log-key <vkey>', 'a key of the log, or a file of them; may be repeated'))
    .addOption(
      collected('--witness <party=vkey>', "a member's witness key, or a file with it; none: it witnesses no more"),
    )
    .addOption(collected('--member <file>', 'a member that joins or has a new root: roster member writes such a file'))
    .addOption(collected('--remove <party>', 'a member that leaves; may be repeated'))
    .option('--quorum <number>', 'how many members sign the version after: a number, or all')
    .option('--signers <parties>', 'who votes, where the quorum is a number (default: all members but the centre)')
    .action((options: NextOptions) => run(next(options)));
  pinned(group.command('sign').description('add the signatures of one root, both algorithms, to a draft'))
    .argument('<draft>')
    .option('--root <dir>', 'directory of root.jwe and passphrase (default: that of --as in the region)')
    .option('--key <file>', 'key file of the root, with --passphrase')
    .option('--passphrase <file>', 'file with its passphrase')
    .option('--all', "with every root that lies in the region's directory")
    .option('--out <file>', 'write it there (default: into the draft)')
    .action((draft: string, options: SignOptions) => run(sign(draft, options)));
  pinned(group.command('check').description('what a draft changes, who has signed it and who is missing'))
    .argument('<draft>')
    .action((draft: string, options: CheckOptions) => run(check(draft, options)));
  pinned(group.command('join').description('join the signatures of drafts that went round separately'))
    .argument('<drafts...>')
    .requiredOption('--out <file>', 'the joined draft')
    .action((drafts: string[], options: JoinOptions) => run(join(drafts, options)));
  fromLog(group.command('publish').description('bring a version that all have signed, and wait until the log has it'))
    .argument('<draft>')
    .action((draft: string, options: PublishOptions) => run(publish(draft, options)));
}

function addKeys(group: Program, run: Run): void {
  fromLog(group.command('log-keys').description('make the next pair of keys of the log, for audit'))
    .requiredOption('--out <file>', 'key file to be made')
    .requiredOption('--passphrase <file>', 'file with the passphrase: that of the keys which audit has')
    .option('--public <file>', 'write the two vkeys there, for roster next --log-key')
    .option('--origin <name>', 'the log (default: as the newest roster names it)')
    .action((options: LogKeysOptions) => run(logKeys(options)));
  group
    .command('install-keys')
    .description('give a pair to the audits of a region on this machine as their next one; they are restarted after it')
    .argument('<file>', 'key file that log-keys made')
    .action((file: string) => run(installKeys(file)));
  fromLog(
    group
      .command('retire-keys')
      .description('remove the former pair from the audits of a region on this machine, once the next one signs'),
  ).action((options: ShowOptions) => run(retireKeys(options)));
  group
    .command('member')
    .description('write what others put into a roster of your party: its root, and the key of its witness')
    .requiredOption('--root <file>', 'key file of the root; its passphrase is not needed')
    .option('--witness <file>', 'key file of the witness, with --witness-name')
    .option('--witness-name <name>', 'under which it cosigns: host/witness/party')
    .requiredOption('--out <file>', 'file to be made')
    .action((options: MemberKeysOptions) => run(memberKeys(options)));
}

function pinned(command: Program): Program {
  return command.option('--trust <hash>', 'sha256:… of the founding roster (default: as region.json pins it)');
}

function fromLog(command: Program): Program {
  return pinned(command).option('--log <url>', "address of the log (default: the region's audit)");
}

function collected(flags: string, about: string): Option {
  return new Option(flags, about).argParser((value: string, previous: string[]) => [...previous, value]).default([]);
}
