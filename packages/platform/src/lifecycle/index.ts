/** From start to drained end of a process: signals, readiness, the health pages. */
export { openHttpServer } from './http-server.ts';
export type { HttpHandler, HttpOptions, HttpServer } from './http-server.ts';
export { LifecycleError } from './lifecycle-error.ts';
export type { LifecycleErrorCode } from './lifecycle-error.ts';
export { createReadiness } from './readiness.ts';
export type { Readiness, ReadinessCheck } from './readiness.ts';
export { drainMsMax, runService } from './run-service.ts';
export type { ServiceContext, ServiceOptions } from './run-service.ts';
