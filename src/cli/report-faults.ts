import type { Reporter } from '../app/index.ts';

/** Says on standard error that a parser broke its promise; never what it read. */
export const reportFaults: Reporter = {
  fault: ({ parser, error }) => {
    process.stderr.write(
      `parser ${parser} failed: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  },
};
