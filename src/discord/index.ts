export { connectDiscord, type DiscordChannel } from './connect.ts';
export type { DiscordConfig, DiscordNeeds, Log } from './needs.ts';
