export type { DocumentProblem, KnowledgeFeed, PartHealth, SampleThread, SiteNeeds } from './ports.ts';
export { type HttpOptions, type HttpServer, needsPassword, startHttp } from './start-http.ts';
