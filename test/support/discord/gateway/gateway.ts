import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { World } from '../world/world.ts';
import { greet, refusal, showGuild } from './greet.ts';
import { dispatch, deliver, OP, type Session } from './session.ts';
import { visible } from './visible.ts';

/** The gateway with its faults, as a test holds it. */
export interface Gateway {
  readonly sessions: readonly Session[];
  /** How many sockets were ever accepted, identifies and resumes seen. */
  readonly counts: { connections: number; identifies: number; resumes: number };
  /** Whether some session has a live socket. */
  readonly isConnected: () => boolean;
  /** Cuts all sockets without a goodbye. Without `resume` the session is forgotten, so that a resume is refused. */
  readonly drop: (how?: { readonly resume: boolean }) => void;
  /** Asks all sessions to reconnect (opcode 7) and hangs up. */
  readonly reconnect: () => void;
  /** Tells all sessions they are invalid (opcode 9). */
  readonly invalidate: (canResume?: boolean) => void;
  /** Sends the next events twice. */
  readonly duplicateNext: (count?: number) => void;
  /** Holds back the next events until there are so many, and sends them last first. */
  readonly reverseNext: (count: number) => void;
  /** Holds every event back for so many milliseconds, asked anew for each; their order stays. */
  readonly lag: (ms: () => number) => void;
  /** Ends all sessions with a close code, as Discord does when an intent or the token is taken away. */
  readonly closeWith: (code: number) => void;
  /** Refuses new sockets until told otherwise. */
  readonly refuseConnections: (refuse: boolean) => void;
  /** The guild cannot be served: nothing of it is sent, until it is back. */
  readonly outage: (isAway: boolean) => void;
  /** Sends any event, as Discord might. */
  readonly send: (event: string, data: object) => void;
  /** Stops to acknowledge heartbeats. */
  readonly stopAcks: () => void;
  readonly close: () => Promise<void>;
}

interface State {
  duplicates: number;
  holding: number;
  readonly held: { t: string; d: object }[];
  lag: () => number;
  /** When the last event that is held back goes out. */
  until: number;
  refusing: boolean;
  isAway: boolean;
  acks: boolean;
}

interface Context {
  readonly world: World;
  readonly sessions: Session[];
  readonly state: State;
  readonly counts: Gateway['counts'];
}

interface Payload {
  readonly op?: number;
  readonly d?: Readonly<Record<string, unknown>> | null;
}

const RECONNECT_CLOSE = 4000;

function parse(data: string): Payload | undefined {
  try {
    return JSON.parse(data) as Payload;
  } catch {
    return undefined;
  }
}

function identify(
  { world, sessions, counts, state }: Context,
  socket: WebSocket,
  d: NonNullable<Payload['d']>,
): Session | undefined {
  counts.identifies += 1;
  const code = refusal(world, d);
  if (code !== undefined) {
    socket.close(code);
    return undefined;
  }
  const session: Session = {
    id: randomUUID(),
    intents: Number(d['intents']),
    sent: [],
    socket,
    canResume: true,
  };
  sessions.push(session);
  greet(world, session, state.isAway);
  return session;
}

function resume(
  { world, sessions, counts }: Context,
  socket: WebSocket,
  d: NonNullable<Payload['d']>,
): Session | undefined {
  counts.resumes += 1;
  const session = sessions.find(({ id, canResume }) => id === d['session_id'] && canResume);
  if (d['token'] !== world.settings.token) socket.close(4004);
  else if (!session) socket.send(JSON.stringify({ op: OP.invalidSession, d: false }));
  else if (Number(d['seq']) > session.sent.length) socket.close(4007);
  else {
    session.socket = socket;
    for (const event of session.sent.slice(Number(d['seq']))) deliver(session, event);
    dispatch(session, 'RESUMED', {});
    return session;
  }
  return undefined;
}

function talk(context: Context, socket: WebSocket): void {
  let session: Session | undefined;
  socket.send(
    JSON.stringify({ op: OP.hello, d: { heartbeat_interval: context.world.settings.heartbeatMs } }),
  );
  socket.on('message', (data: Buffer) => {
    const payload = parse(data.toString('utf8'));
    if (payload?.op === undefined) socket.close(4002);
    else if (payload.op === OP.heartbeat) {
      if (context.state.acks) socket.send(JSON.stringify({ op: OP.ack }));
    } else if (payload.op === OP.identify) {
      if (session) socket.close(4005);
      else session = identify(context, socket, payload.d ?? {});
    } else if (payload.op === OP.resume) session = resume(context, socket, payload.d ?? {});
    else if (!session) socket.close(4003);
    else if (payload.op !== OP.presence && payload.op !== OP.members) socket.close(4001);
  });
  socket.on('close', () => {
    if (session?.socket === socket) session.socket = undefined;
  });
  socket.on('error', () => undefined);
}

function broadcast(context: Context, event: { t: string; d: object }): void {
  const { state } = context;
  const now = Date.now();
  state.until = Math.max(state.until, now + state.lag());
  const held = { t: event.t, d: structuredClone(event.d) };
  if (state.until <= now) sendOut(context, held);
  else setTimeout(sendOut, state.until - now, context, held);
}

function sendOut({ world, sessions }: Context, event: { t: string; d: object }): void {
  for (const session of sessions.filter(({ canResume }) => canResume)) {
    const d = visible(world, session.intents, event);
    if (d) dispatch(session, event.t, structuredClone(d));
  }
}

function emit(context: Context, event: { t: string; d: object }): void {
  const { state } = context;
  if (state.isAway) return;
  if (state.holding > 0) {
    state.held.push({ t: event.t, d: structuredClone(event.d) });
    if (state.held.length < state.holding) return;
    state.holding = 0;
    for (const each of state.held.splice(0).reverse()) broadcast(context, each);
    return;
  }
  broadcast(context, event);
  if (state.duplicates > 0) {
    state.duplicates -= 1;
    broadcast(context, event);
  }
}

/** Serves gateway v10 (JSON, uncompressed) on the server, and sends it what the world emits. */
export function openGateway(world: World, server: Server): Gateway {
  const state: State = {
    duplicates: 0,
    holding: 0,
    held: [],
    lag: () => 0,
    until: 0,
    refusing: false,
    isAway: false,
    acks: true,
  };
  const sessions: Session[] = [];
  const counts = { connections: 0, identifies: 0, resumes: 0 };
  const context: Context = { world, sessions, state, counts };
  const sockets = new WebSocketServer({ server, maxPayload: 1 << 20 });
  sockets.on('connection', (socket, request) => {
    const { searchParams } = new URL(request.url ?? '/', 'ws://double');
    if (state.refusing) socket.terminate();
    else if (searchParams.get('v') !== '10' || searchParams.get('encoding') !== 'json') socket.close(4012);
    else {
      counts.connections += 1;
      talk(context, socket);
    }
  });
  world.emit = (t, d) => {
    emit(context, { t, d });
  };
  const live = (): Session[] => sessions.filter(({ socket }) => socket !== undefined);
  const say = (op: number, d: unknown): void => {
    for (const { socket } of live()) socket?.send(JSON.stringify({ op, d }));
  };
  const forget = (): void => {
    for (const session of sessions) session.canResume = false;
  };
  return {
    sessions,
    counts,
    isConnected: () => live().length > 0,
    drop: ({ resume: keeps } = { resume: true }) => {
      if (!keeps) forget();
      for (const session of live()) {
        session.socket?.terminate();
        session.socket = undefined;
      }
    },
    reconnect: () => {
      say(OP.reconnect, null);
      for (const session of live()) {
        session.socket?.close(RECONNECT_CLOSE);
        session.socket = undefined;
      }
    },
    invalidate: (canResume = false) => {
      say(OP.invalidSession, canResume);
      if (!canResume) forget();
    },
    closeWith: (code) => {
      forget();
      for (const session of live()) {
        session.socket?.close(code);
        session.socket = undefined;
      }
    },
    duplicateNext: (count = 1) => void (state.duplicates += count),
    reverseNext: (count) => void (state.holding = count),
    lag: (ms) => void (state.lag = ms),
    refuseConnections: (refuse) => void (state.refusing = refuse),
    outage: (isAway) => {
      if (isAway) emit(context, { t: 'GUILD_DELETE', d: { id: world.guild.id, unavailable: true } });
      else for (const session of live()) showGuild(world, session);
      state.isAway = isAway;
    },
    send: (t, d) => {
      emit(context, { t, d });
    },
    stopAcks: () => void (state.acks = false),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.terminate();
        sockets.close(() => {
          resolve();
        });
      }),
  };
}
