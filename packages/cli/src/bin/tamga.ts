import { invocationOfProcess } from '../invocation.ts';
import { main } from '../main.ts';

process.exitCode = await main(invocationOfProcess());
