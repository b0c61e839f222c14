function nothing(): void {
  // Only hosts print.
}

/** Octokit's own log, kept quiet. */
export const silentLog = { debug: nothing, info: nothing, warn: nothing, error: nothing };
