/** Everything that golden vectors are made of, in their order. */
import { fileFaults, type FileFault } from './file-faults.ts';
import { formFaults } from './form-faults.ts';
import { keyFaults } from './key-faults.ts';
import type { LogFault } from './log-fault.ts';
import { logFaults } from './log-faults.ts';
import { positionFaults } from './position-faults.ts';
import { realmFaults } from './realm-faults.ts';
import { rosterFaults } from './roster-faults.ts';
import { encodingFaults, signatureFaults } from './signature-faults.ts';
import { threadFaults } from './thread-faults.ts';

export const allFileFaults: readonly FileFault[] = [
  ...fileFaults,
  ...signatureFaults,
  ...encodingFaults,
  ...formFaults,
];

export const allLogFaults: readonly LogFault[] = [
  ...logFaults,
  ...keyFaults,
  ...realmFaults,
  ...positionFaults,
  ...rosterFaults,
  ...threadFaults,
];
