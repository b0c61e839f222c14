import type { BlockName, BlockSettings } from '../file/block-schemas.js';
import type { PlannedRequest } from '../model.js';
import type { Planning } from './request.js';

/** The requests that a ready-made block stands for. */
export interface Block {
  readonly name: string;
  readonly requests: readonly PlannedRequest[];
  /** Whether a request needs the one before it to have gone well. */
  readonly chained: boolean;
}

export type Planner<Name extends BlockName> = (settings: BlockSettings<Name>, planning: Planning) => Block;
