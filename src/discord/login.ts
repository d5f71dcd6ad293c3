import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayCloseCodes } from 'discord.js';

/** What came of an attempt to connect. */
export type Login =
  | { readonly kind: 'ready'; readonly client: Client<true> }
  /** The application may not read message content: a switch in Discord's developer portal. */
  | { readonly kind: 'no-content' }
  | { readonly kind: 'bad-token' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Why no connection is left. */
export type Lost = Exclude<Login, { kind: 'ready' }>;

/** What it means that Discord closed the gateway for good. */
export function closedWith(code: number): Lost {
  if (code === (GatewayCloseCodes.DisallowedIntents as number)) return { kind: 'no-content' };
  if (code === (GatewayCloseCodes.AuthenticationFailed as number)) return { kind: 'bad-token' };
  return { kind: 'failed', error: new Error(`the gateway closed with ${code}`) };
}

/** Connects, and waits until the servers are known. Never rejects. */
export function login(client: Client, token: string): Promise<Login> {
  return new Promise((resolve) => {
    client.once(Events.ClientReady, (ready) => {
      resolve({ kind: 'ready', client: ready });
    });
    client.once(Events.ShardDisconnect, ({ code }) => {
      resolve(closedWith(code));
    });
    client.login(token).catch((error: unknown) => {
      const isToken = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
      resolve(isToken ? { kind: 'bad-token' } : { kind: 'failed', error });
    });
  });
}
