import type { FieldFault } from '../world/api-error.ts';
import { walkComponents, type Component, type Placed } from './walk-components.ts';

const LINK = 5;
const PREMIUM = 6;

function buttonFaults({ component, path }: Placed): FieldFault[] {
  const { style, url, custom_id, label, emoji, sku_id } = component;
  const fault = (field: string, code: string, message: string): FieldFault => ({
    path: [...path, field],
    code,
    message,
  });
  const faults: FieldFault[] = [];
  if (style === LINK && !url) faults.push(fault('url', 'BASE_TYPE_REQUIRED', 'A url is required'));
  if (style === LINK && custom_id)
    faults.push(
      fault(
        'custom_id',
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be specified',
      ),
    );
  if (style !== LINK && style !== PREMIUM && !custom_id)
    faults.push(fault('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required'));
  if (style !== LINK && url)
    faults.push(fault('url', 'BUTTON_COMPONENT_INVALID_URL', 'Only link buttons have a url'));
  if (!label && !emoji && !sku_id)
    faults.push(fault('label', 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or emoji is required'));
  return faults;
}

function selectFaults({ component, path }: Placed): FieldFault[] {
  const { options = [], min_values, max_values } = component;
  const faults: FieldFault[] = [];
  const seen = new Set<string>();
  options.forEach(({ value }, nth) => {
    if (seen.has(value))
      faults.push({
        path: [...path, 'options', nth, 'value'],
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message: 'The specified option value is already used',
      });
    seen.add(value);
  });
  if ((min_values ?? 1) > (max_values ?? 1))
    faults.push({
      path: [...path, 'max_values'],
      code: 'SELECT_COMPONENT_MAX_VALUES_TOO_SMALL',
      message: 'max_values is below min_values',
    });
  if (component.type === 3 && (max_values ?? 1) > options.length)
    faults.push({
      path: [...path, 'max_values'],
      code: 'BASE_TYPE_MAX',
      message: `int value should be less than or equal to ${options.length}.`,
    });
  return faults;
}

function rowFaults({ component, path }: Placed): FieldFault[] {
  const inner = component.components ?? [];
  const wide = inner.some(({ type }) => type !== 2);
  if (!wide || inner.length === 1) return [];
  return [
    {
      path,
      code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      message: 'The specified component exceeds the maximum width',
    },
  ];
}

function duplicateFaults(placed: readonly Placed[]): FieldFault[] {
  const seen = new Set<string>();
  return placed.flatMap(({ component: { custom_id }, path }) => {
    if (!custom_id) return [];
    const isAgain = seen.has(custom_id);
    seen.add(custom_id);
    if (!isAgain) return [];
    return [
      {
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      },
    ];
  });
}

/** What Discord minds about components beyond their schema, in messages and modals alike. */
export function componentFaults(components: readonly Component[] | null | undefined): FieldFault[] {
  const placed = walkComponents(components);
  const ofType = (...types: number[]): Placed[] =>
    placed.filter(({ component }) => types.includes(component.type));
  return [
    ...ofType(1).flatMap(rowFaults),
    ...ofType(2).flatMap(buttonFaults),
    ...ofType(3, 5, 6, 7, 8).flatMap(selectFaults),
    ...duplicateFaults(placed),
  ];
}
