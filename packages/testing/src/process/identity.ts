import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that we started: its number and a token of its start, because numbers are used again. */
export interface ProcessIdentity {
  pid: number;
  /** Differs between two processes that had the same number one after the other. */
  started: string;
}

/** Identifies a live process; null when there is none with that number or it is only waiting to be collected. */
export function identify(pid: number): ProcessIdentity | null {
  const started = process.platform === 'linux' ? startedOnLinux(pid) : startedElsewhere(pid);
  return started === null ? null : { pid, started };
}

/** Whether exactly this process still lives. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.started === identity.started;
}

// proc(5): field 3 is the state, field 22 the start time in clock ticks since boot; the name in brackets may hold spaces.
function startedOnLinux(pid: number): string | null {
  let text: string;
  try {
    text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  } catch {
    return null;
  }
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
}

function startedElsewhere(pid: number): string | null {
  try {
    const text = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return text === '' || text.startsWith('Z') ? null : text.replace(/^\S+\s+/, '');
  } catch {
    return null;
  }
}
