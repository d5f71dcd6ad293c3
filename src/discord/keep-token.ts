import { type Client, RESTEvents, Routes } from 'discord.js';
import { isUnauthorised } from './say/http.ts';

/** How long to wait before each question whether the token still holds: Discord has bad moments. */
const ASK_AFTER_MS = [0, 1000, 3000];

/**
 * discord.js drops its token for good at the first request that is answered with 401, and sends nothing any more. Here such an answer
 * leads to the question whether the token still holds: where it does, it is set again; where it does not, `lost` is called once.
 */
export function keepToken(client: Client, token: string, lost: () => void): void {
  let isAsking = false;
  const ask = async (): Promise<void> => {
    if (await holds(client, token)) isAsking = false;
    else lost();
  };
  client.rest.on(RESTEvents.Response, (_request, { status }) => {
    if (status !== 401 || isAsking) return;
    isAsking = true;
    void ask();
  });
}

/** Whether Discord takes the token; a question it cannot answer now is no refusal. */
async function holds(client: Client, token: string): Promise<boolean> {
  for (const delay of ASK_AFTER_MS) {
    // At least a turn later: the client drops the token after it has told of the answer.
    await new Promise((resolve) => setTimeout(resolve, delay));
    client.rest.setToken(token);
    try {
      await client.rest.get(Routes.user());
      return true;
    } catch (error) {
      if (!isUnauthorised(error)) return true;
    }
  }
  return false;
}
