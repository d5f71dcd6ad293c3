import type { Found, Observation } from '../../domain/index.ts';
import { modelRef } from '../shared/model-ref.ts';
import { providerOfEnv } from '../shared/provider-of-env.ts';
import { urlOf } from '../shared/url-of.ts';
import { type Entry, keyAt } from './entries.ts';
import { storedValue } from './stored-value.ts';

/** Parts of the configuration whose keys, URLs and models are not the chat model's. */
const ELSEWHERE =
  /^(?:plugins|tools|channels|memory|memorySearch|tts|talk|skills|mcp|mcpServers|servers|hooks|gateway|browser|env|credentials|search|webSearch|heartbeat|imageModel|subagents|cron|diagnostics|profiles|usageStats|accounts)$/u;
const PROVIDER = /^[a-z][a-z0-9.-]*$/u;
const NO_PROVIDER =
  /^(?:models?|providers|config|defaults|agents?|auth|list|options|settings|params|headers|entries|data|cost)$/u;
const BASE_URL = /^(?:base_?url|api_?base|endpoint)$/iu;
const API_KEY = /^api_?key$/iu;

/** What a pasted configuration says of models and their providers: default, fallbacks, base URLs, keys, headers. */
export function readModels(entries: readonly Entry[]): readonly Found[] {
  return entries.flatMap((entry) =>
    entry.path.some((key) => ELSEWHERE.test(key))
      ? []
      : readOne(entry).map((observation) => ({ observation, at: entry.at })),
  );
}

function readOne(entry: Entry): readonly Observation[] {
  const key = entry.path.at(-1) ?? '';
  if (entry.value === undefined) return [];
  if (entry.path.at(-2) === 'headers') return header(entry);
  if (BASE_URL.test(key)) return baseUrl(entry, entry.value);
  if (API_KEY.test(key) || entry.path.at(-2) === 'apiKey') return apiKey(entry, entry.value);
  if (/^(?:primary|model|fallbacks)$/u.test(key)) return model(entry, entry.value);
  return setting(entry, entry.value);
}

/** The provider an entry belongs to: the key under `providers`, or the key of the object it stands in. */
export function providerOf(path: readonly string[]): string | undefined {
  const index = path.indexOf('providers');
  const key = index === -1 ? path.at(-2) : path[index + 1];
  return key !== undefined && PROVIDER.test(key) && !NO_PROVIDER.test(key) ? key : undefined;
}

function baseUrl(entry: Entry, value: string): readonly Observation[] {
  const url = urlOf(value);
  if (url === undefined) return [];
  const provider = providerOf(entry.path);
  return [{ kind: 'base-url', ...(provider === undefined ? {} : { provider }), ...url }];
}

function apiKey(entry: Entry, value: string): readonly Observation[] {
  const key = entry.path.at(-1);
  const reference = entry.path.at(-2) === 'apiKey';
  if (reference && key !== 'id') return [];
  const path = reference ? entry.path.slice(0, -1) : entry.path;
  const provider = providerOf(path) ?? providerOfEnv(reference ? value : value.replace(/^\$\{|\}$/gu, ''));
  const stored = reference ? ({ value: 'reference', name: `env:${value}` } as const) : storedValue(value);
  if (provider === undefined || stored === undefined) return [];
  return [{ kind: 'credential', provider, from: 'models.json', ...stored }];
}

function header(entry: Entry): readonly Observation[] {
  const name = (entry.path.at(-1) ?? '').toLowerCase();
  const provider = providerOf(entry.path.slice(0, -1));
  if (provider === undefined) return [];
  return [{ kind: 'custom-header', name, provider }];
}

/** The default model: `model.primary`, or `defaults.model` as a text. An agent's own model is not the default. */
function model(entry: Entry, value: string): readonly Observation[] {
  const parts = modelRef(value);
  if (parts === undefined || entry.path.some((key) => key === 'list' || key === 'messages')) return [];
  const place = `${keyAt(entry.path, -2)}.${keyAt(entry.path, -1)}`;
  if (/^(?:(?:model)?\.primary|defaults\.model)$/u.test(place)) return [{ kind: 'default-model', ...parts }];
  return place.endsWith('.fallbacks') && entry.element ? [{ kind: 'fallback-model', ...parts }] : [];
}

/** Switches of a provider that decide how a request is made. */
function setting(entry: Entry, value: string): readonly Observation[] {
  const key = entry.path.at(-1) ?? '';
  if (!/^(?:api|auth|authHeader)$/u.test(key)) return [];
  const provider = providerOf(entry.path);
  if (provider === undefined) return [];
  return [{ kind: 'config-value', path: `models.providers.${provider}.${key}`, value }];
}
