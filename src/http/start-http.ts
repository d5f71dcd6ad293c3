import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import type { SiteNeeds } from './ports.ts';
import { isLoopback } from './security/is-loopback.ts';
import { makeSite } from './site.ts';

/** Where to listen. A host that others can reach needs a password. */
export interface HttpOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  readonly password?: string;
  readonly onError: (error: unknown) => void;
}

/** A running server. */
export interface HttpServer {
  /** As to be typed into a browser: `http://127.0.0.1:8080`. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Listens. Rejects where the address is taken, or where others could reach it and no password is set. */
export async function startHttp(needs: SiteNeeds, options: HttpOptions): Promise<HttpServer> {
  const { host, port, password, onError } = options;
  if (needsPassword(host) && password === undefined) {
    throw new Error(`HTTP_HOST ${host} can be reached from elsewhere: HTTP_PASSWORD is needed`);
  }
  const site = makeSite(needs, { onError, ...(password === undefined ? {} : { password }) });
  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = serve({ fetch: site.fetch, hostname: host, port });
    starting.once('listening', () => {
      resolve(starting);
    });
    starting.once('error', (error: Error) => {
      reject(
        new Error(
          isTaken(error)
            ? `Port ${port} of ${host} is taken: set HTTP_PORT to another one`
            : `HTTP_HOST ${host} cannot be used: ${error.message}`,
          { cause: error },
        ),
      );
    });
  });
  const { port: actual } = server.address() as AddressInfo;
  const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  return {
    address: `http://${name}:${actual}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function isTaken(error: Error): boolean {
  return 'code' in error && error.code === 'EADDRINUSE';
}

/** Whether an address is reachable from other machines. */
export function needsPassword(host: string): boolean {
  return !isLoopback(host);
}
