export { exitCode } from './exit-code.ts';
export type { ExitCode } from './exit-code.ts';
export type { Invocation } from './invocation.ts';
export { main } from './main.ts';
