import type { WebSocket } from 'ws';

/** An event as it was sent, kept for a resume. */
export interface Dispatch {
  readonly s: number;
  readonly t: string;
  readonly d: object;
}

/** A gateway session; it outlives its sockets. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly sent: Dispatch[];
  socket: WebSocket | undefined;
  canResume: boolean;
}

/** Gateway opcodes. Source: docs.discord.com/developers/topics/opcodes-and-status-codes. */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;

/** Sends an event to a session, or keeps it for its resume. */
export function dispatch(session: Session, t: string, d: object): void {
  const event: Dispatch = { s: session.sent.length + 1, t, d };
  session.sent.push(event);
  deliver(session, event);
}

/** Sends an event that has its number. */
export function deliver({ socket }: Session, event: Dispatch): void {
  if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify({ op: OP.dispatch, ...event }));
}
