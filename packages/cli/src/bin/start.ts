import { invocationOfProcess } from '../invocation.ts';
import { keepCompiled } from '../keep-compiled.ts';

keepCompiled();
const { start } = await import('../start/main.ts');
process.exitCode = await start(invocationOfProcess());
