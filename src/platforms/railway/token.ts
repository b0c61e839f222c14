/**
 * `project`: a token of one environment. `account`: of a person or a workspace. Each has a header of its own, and in
 * the other's header it is unknown.
 */
export const tokenKinds = ['project', 'account'] as const;
export type TokenKind = (typeof tokenKinds)[number];
