import type { Answer, Received } from '../server.js';
import { activityHandlers } from './answers/activity.js';
import { deployHandlers } from './answers/deploys.js';
import { envGroupHandlers } from './answers/env-groups.js';
import { type Handler, refuse } from './answers/handler.js';
import { runHandlers } from './answers/runs.js';
import { serviceHandlers } from './answers/services.js';
import type { Contract } from './contract.js';
import type { World } from './world.js';

const handlers: Readonly<Record<string, Handler>> = {
  ...serviceHandlers,
  ...envGroupHandlers,
  ...deployHandlers,
  ...runHandlers,
  ...activityHandlers,
};

export interface ApiOptions {
  readonly world: World;
  readonly contract: Contract;
  readonly violations: string[];
  readonly apiKey: string;
}

/** Answers what the contract allows, refuses and records what it does not. */
export function answerApi({ world, contract, violations, apiKey }: ApiOptions) {
  return async (request: Received): Promise<Answer> => {
    const name = `${request.method} ${request.path}`;
    const path = request.url.pathname.replace(/^\/v1(?=\/)/, '');
    const call = contract.read(request, request.url.pathname === path ? `outside /v1: ${path}` : path);
    if ('why' in call) {
      violations.push(`${name}: ${call.why}`);
      return refuse(call.status, call.why);
    }
    if (request.headers.authorization !== `Bearer ${apiKey}`) return refuse(401, 'Unauthorized');
    const handler = handlers[call.operation];
    if (!handler) return refuse(500, `the simulator lacks ${call.operation}`);
    const answer = await handler(world, call);
    const misfit = contract.misfit(call, answer);
    if (misfit !== undefined) violations.push(`${name}: ${misfit}`);
    return answer;
  };
}
