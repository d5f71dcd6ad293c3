import { describe, expect, it } from 'vitest';
import { ERROR_CODES, errorMeaning } from '../../../src/domain/index.ts';
import { loadKnowledge } from '../../../src/knowledge/index.ts';

const { knowledge, problems } = loadKnowledge('knowledge');

describe('the documents in knowledge/', () => {
  it('have no problems', () => {
    expect(problems ?? []).toEqual([]);
  });

  it('hold a provider for each server that an error wording names', () => {
    const ids = new Set(knowledge?.providers.map((provider) => provider.id));
    const servers = ERROR_CODES.map(errorMeaning).flatMap(({ layer, server }) =>
      layer === 'provider' && server !== undefined ? [server] : [],
    );
    expect(servers.filter((server) => !ids.has(server))).toEqual([]);
  });

  it('name each key start of one provider once', () => {
    const doubled = knowledge?.providers.filter(
      ({ keys }) => new Set(keys.map((key) => key.prefix)).size < keys.length,
    );
    expect(doubled?.map((provider) => provider.id)).toEqual([]);
  });

  it('offer a choice or a way to sign in for each provider that takes a key', () => {
    const without = knowledge?.providers.filter(
      ({ env, choices, local, oauth }) => env.length > 0 && choices.length === 0 && !local && !oauth,
    );
    expect(without?.map((provider) => provider.id)).toEqual([
      'amazon-bedrock-mantle',
      'amazon-bedrock',
      'google-vertex',
      'voyage',
    ]);
  });

  it('tell regions apart by site wherever hosts differ by region', () => {
    const unclear = knowledge?.providers.filter(({ hosts, sites }) => {
      const regions = new Set(hosts.map((host) => host.region));
      return regions.size > 1 && sites.length > 0 && sites.every((site) => site.region === undefined);
    });
    expect(unclear?.map((provider) => provider.id)).toEqual([]);
  });
});
