import type { WorkflowCase } from './case.js';

/** The real actions and the composite, with a bundle that is built for this run. */
export async function actionCases(): Promise<readonly WorkflowCase[]> {
  return [];
}
