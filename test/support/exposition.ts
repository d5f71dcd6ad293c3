/** One sample of Prometheus' text format. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** One metric with all its samples. */
export interface Family {
  readonly name: string;
  readonly type: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

const HELP = /^# HELP (?<name>[a-zA-Z_:][\w:]*) (?<help>\S.*)$/u;
const TYPE = /^# TYPE (?<name>[a-zA-Z_:][\w:]*) (?<type>counter|gauge|histogram|summary|untyped)$/u;
const SAMPLE =
  /^(?<name>[a-zA-Z_:][\w:]*)(?:\{(?<labels>[^}]*)\})? (?<value>[-+]?(?:Inf|Na[Nn]|[0-9.]+(?:e[-+]?\d+)?))$/u;
const LABEL = /(?<name>[a-zA-Z_]\w*)="(?<value>(?:[^"\\]|\\["\\n])*)"(?:,|$)/guy;

/**
 * Reads Prometheus' text format, version 0.0.4, strictly: HELP, then TYPE, then the samples of that metric; anything else throws.
 * Numbers are read as Go's ParseFloat does, which takes "Nan" too. https://prometheus.io/docs/instrumenting/exposition_formats
 */
export function readExposition(text: string): readonly Family[] {
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  const families: (Omit<Family, 'samples'> & { samples: Sample[] })[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const help = HELP.exec(line)?.groups;
    const type = TYPE.exec(line)?.groups;
    const sample = SAMPLE.exec(line)?.groups;
    const family = families.at(-1);
    if (help !== undefined) {
      if (families.some(({ name }) => name === help['name'])) throw new Error(`twice: ${line}`);
      families.push({ name: help['name'] ?? '', help: help['help'] ?? '', type: '', samples: [] });
    } else if (type !== undefined && family?.name === type['name'] && family?.type === '') {
      families[families.length - 1] = { ...family, type: type['type'] ?? '' };
    } else if (sample !== undefined && family !== undefined && isOf(sample['name'] ?? '', family)) {
      family.samples.push({
        name: sample['name'] ?? '',
        labels: labelsOf(sample['labels'] ?? ''),
        value: Number((sample['value'] ?? '').replace('Inf', 'Infinity')),
      });
    } else throw new Error(`out of place: ${line}`);
  }
  return families;
}

function isOf(sample: string, { name, type }: Omit<Family, 'samples'>): boolean {
  if (type === '') return false;
  if (type !== 'histogram' && type !== 'summary') return sample === name;
  return [`${name}_sum`, `${name}_count`, type === 'histogram' ? `${name}_bucket` : name].includes(sample);
}

function labelsOf(text: string): Readonly<Record<string, string>> {
  const labels = [...text.matchAll(LABEL)];
  if (labels.map(([all]) => all).join('') !== text) throw new Error(`no labels: ${text}`);
  return Object.fromEntries(labels.map(({ groups }) => [groups?.['name'] ?? '', groups?.['value'] ?? '']));
}
