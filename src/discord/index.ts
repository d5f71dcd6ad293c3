export { connectDiscord, type DiscordChannel } from './connect.ts';
