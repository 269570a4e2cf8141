/** The gateway's public surface: its configuration and its codes. The service itself is started as a process: main.ts. */
export { gatewayConfigKeys, loadGatewayConfig } from './config.ts';
export type { GatewayConfig } from './config.ts';
export { healthCodes, quarantineCodes, refusalCodes, statementCodes, statusCodes } from './codes.ts';
export type { HealthCode, QuarantineCode, RefusalCode, StatementCode, StatusCode } from './codes.ts';
