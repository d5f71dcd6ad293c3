import { type Fix, inWindow, type Pattern, type Slots, slotsOf } from '../domain/index.ts';
import { type Known, seen } from './known.ts';
import { remembered } from './remembered.ts';

/**
 * The index of the fix that fits this case: the way around a known bug that was recognised, else the first of the cause's own whose
 * conditions hold and whose slots are all known; its last one, which has no conditions, otherwise. Where the version is not known,
 * the way of the newest versions is taken.
 */
export function chooseFix({ fixes }: { readonly fixes: readonly Fix[] }, known: Known, slots: Slots): number {
  const index = inOrder(fixes).find((at) => {
    const fix = fixes[at];
    return fix !== undefined && applies(fix, known) && isFilled(fix, slots);
  });
  return index ?? fixes.findLastIndex(({ bug }) => bug === undefined);
}

/** Ways around bugs first: they are the narrower ones. */
const inOrder = remembered((fixes: readonly Fix[]) => {
  const all = [...fixes.keys()];
  return [
    ...all.filter((at) => fixes[at]?.bug !== undefined),
    ...all.filter((at) => fixes[at]?.bug === undefined),
  ];
});

function isFilled(fix: Fix, slots: Slots): boolean {
  return namesIn(fix).every((name) => slots[name] !== undefined);
}

const namesIn = remembered(({ text, commands }: Fix) => [text, ...commands].flatMap(slotsOf));

function applies({ for: when }: Fix, known: Known): boolean {
  if (when === undefined) return true;
  return (
    fitsVersion(when, known) &&
    (when.providers?.some((id) => hasProvider(id, known)) ?? true) &&
    (when.system?.some((system) => isOn(system, known)) ?? true) &&
    (when.when === undefined || seen([when.when].flat(), known) !== undefined)
  );
}

/** Where the version is not known, ways of the newest versions fit and ways of older ones do not. */
function fitsVersion(when: NonNullable<Fix['for']>, known: Known): boolean {
  const version = known.version?.observation.version;
  return inWindow(version, when.versions) ?? when.versions?.to === undefined;
}

function hasProvider(provider: string, { so }: Known): boolean {
  return so.some(({ derived }) => derived.kind === 'failing-provider' && derived.provider === provider);
}

function isOn(system: string, known: Known): boolean {
  const pattern = system === 'docker' ? { kind: 'place', place: 'docker' } : { kind: 'system', os: system };
  return seen([pattern as Pattern], known) !== undefined;
}
