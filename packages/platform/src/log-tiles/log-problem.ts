/** One thing that is wrong with a log on the disk: in the copy by sequence, in the tiles by path. */
export interface LogProblem {
  readonly code: string;
  readonly sequence?: number;
  readonly path?: string;
}
