import { DiscordAPIError, type Interaction, RESTJSONErrorCodes } from 'discord.js';

/**
 * Takes an interaction. Where the answer of a first try was lost, Discord says to the second that it was taken: then the first one
 * arrived, and it goes on as if it had been heard. `isPrivate`: what follows is shown to one person alone; null: a message is changed.
 */
export async function acknowledge(
  interaction: Interaction & { deferred: boolean; ephemeral: boolean | null },
  isPrivate: boolean | null,
  take: () => Promise<unknown>,
): Promise<void> {
  try {
    await take();
  } catch (error) {
    const isTaken =
      error instanceof DiscordAPIError &&
      error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
    if (!isTaken) throw error;
    Object.assign(interaction, { deferred: true, ephemeral: isPrivate });
  }
}
