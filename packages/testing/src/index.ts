export { openClient } from './open-client.ts';
export type { OpenClientOptions } from './open-client.ts';
export { RegionError } from './error.ts';
export type { RegionErrorCode } from './error.ts';
export type { CreateRegionOptions, ProcessName, Region, RegionProcess, StartRegionOptions } from './running/region.ts';
export { centreParty, portOffset, readRegion, regionPaths } from './region-directory.ts';
export type { HubService, RegionInfo, RegionPaths } from './region-directory.ts';
export { regionStatus, stopRegion } from './running/region-status.ts';
export type { ProcessState, RegionStatus } from './running/region-status.ts';
