/**
 * Ends quietly when whoever reads the output has seen enough, as `head` does. A server goes on: it has more to do than to print.
 */
export function endWithReader(isServer: boolean): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      if (!isServer) process.exit();
    });
  }
}
