import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A server on a free port of 127.0.0.1. `port` 0 until it listens. */
export interface Listening {
  readonly server: Server;
  readonly host: string;
  readonly close: () => Promise<void>;
}

/** Listens on a free port of 127.0.0.1. A handler that throws is answered with 500 and reported. */
export async function listen(handle: Handle, report: (error: unknown) => void): Promise<Listening> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      report(error);
      if (!response.headersSent) response.writeHead(500).end('{"message":"The double is broken","code":0}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    server,
    host: `127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
