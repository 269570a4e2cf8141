import { invocationOfProcess } from '../invocation.ts';
import { keepCompiled } from '../keep-compiled.ts';

keepCompiled();
const { main } = await import('../main.ts');
process.exitCode = await main(invocationOfProcess());
