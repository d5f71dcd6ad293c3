import { type Fact, inWindow, type Provider, type Slots } from '../domain/index.ts';
import { concluded, type Conclusion, newest, ofKind, type Situation } from './situation.ts';

/** What the documents' slots stand for in this case; a slot that is not known is absent. */
export function fillSlots(situation: Situation, so: readonly Conclusion[]): Slots {
  const { now } = situation;
  const failing = concluded(so, 'failing-provider')?.derived.provider;
  const channel = newest(now, 'channel') ?? newest(now, 'pairing-request');
  return {
    ...ofProvider(failing, situation),
    agent: concluded(so, 'other-agent')?.derived.agent,
    profile: profileOf(now, failing, situation),
    keyStart: keyStartOf(so),
    model: modelOf(now),
    channel: channel?.observation.channel,
    version: newest(now, 'version')?.observation.version,
    system: newest(now, 'system')?.observation.os,
  };
}

function ofProvider(failing: string | undefined, situation: Situation): Slots {
  const data = failing === undefined ? undefined : situation.providers.get(failing);
  if (failing === undefined || data === undefined) return { provider: failing };
  const version = newest(situation.now, 'version')?.observation.version;
  return {
    provider: spelled(failing, situation) ?? failing,
    providerName: data.name,
    choice: choiceOf(data, { version, now: situation.now }),
    plugin: data.plugin?.name,
    host: data.hosts[0]?.host,
    site: data.sites[0]?.site,
    env: data.env[0],
    console: data.console,
  };
}

function modelOf(now: readonly Fact[]): string | undefined {
  const { provider, model } =
    (newest(now, 'session-model') ?? newest(now, 'default-model'))?.observation ?? {};
  return provider === undefined || model === undefined ? undefined : `${provider}/${model}`;
}

/** The provider as OpenClaw's own output spells it (`openai-codex`, `kimi-coding`): commands must use that word. */
function spelled(failing: string, { now, providers }: Situation): string | undefined {
  const names = [
    ...ofKind(now, 'provider-auth'),
    ...ofKind(now, 'credential'),
    ...ofKind(now, 'error'),
    ...ofKind(now, 'attempt'),
    ...ofKind(now, 'session-model'),
    ...ofKind(now, 'default-model'),
  ];
  return names
    .map(({ observation }) => observation.provider)
    .find((name) => name !== undefined && providers.canonical(name) === failing);
}

function profileOf(
  now: readonly Fact[],
  failing: string | undefined,
  { providers }: Situation,
): string | undefined {
  const named = ofKind(now, 'error').findLast(({ observation }) => observation.profile !== undefined)
    ?.observation.profile;
  const stored = ofKind(now, 'credential').find(
    ({ observation }) =>
      observation.profile !== undefined && providers.canonical(observation.provider) === failing,
  );
  return named ?? stored?.observation.profile;
}

/** The `--auth-choice` for this version, of the region the person's key is from where that is known. */
function choiceOf(
  data: Provider,
  { version, now }: { version: string | undefined; now: readonly Fact[] },
): string | undefined {
  const origin = newest(now, 'key-origin')?.observation.site;
  const site = data.sites.find((one) => one.site === origin);
  const choices = [...(site?.choices ?? []), ...data.choices];
  return choices.find((one) => inWindow(version, one.versions) !== false)?.choice;
}

/** The visible start of the failing provider's stored key, where it is not as it should be. */
function keyStartOf(so: readonly Conclusion[]): string | undefined {
  const odd = so.find(
    ({ derived }) => derived.kind === 'key-shape' && derived.failing && derived.shape !== 'fits',
  );
  const observation = odd?.from[0]?.observation;
  const mask = observation?.kind === 'credential' ? observation.mask : undefined;
  return mask?.split(/\.{3}|…/u)[0];
}
