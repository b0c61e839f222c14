import type { Location } from '../../core/location.js';

/** How a statement comes to run that stands in a routine. */
export interface Call {
  /** The statement of the script that began it. */
  readonly text: string;
  /** `widen()`, the routine that has the statement. */
  readonly routine: string;
  /** Where it stands there; absent where no file has made the routine. */
  readonly location?: Location | undefined;
}
