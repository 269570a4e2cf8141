import { invocationOfProcess } from '../invocation.ts';
import { start } from '../start/main.ts';

process.exitCode = await start(invocationOfProcess());
