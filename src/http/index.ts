export type { SiteNeeds } from './ports.ts';
export { type HttpServer, needsPassword, startHttp } from './start-http.ts';
