/** A component of any kind, as a checked body holds it. */
export interface Component {
  readonly type: number;
  readonly custom_id?: string | null;
  readonly style?: number;
  readonly url?: string | null;
  readonly sku_id?: string | null;
  readonly label?: string | null;
  readonly emoji?: object | null;
  readonly content?: string;
  readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  readonly required?: boolean | null;
  readonly disabled?: boolean | null;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly component?: Component;
}

/** A component and the way to it in the body. */
export interface Placed {
  readonly component: Component;
  readonly path: readonly (string | number)[];
}

/** All components of a body, outer before inner. */
export function walkComponents(
  components: readonly Component[] | null | undefined,
  path: readonly (string | number)[] = ['components'],
): Placed[] {
  return (components ?? []).flatMap((component, nth) => {
    const here = [...path, nth];
    const single = (key: 'accessory' | 'component'): Placed[] => {
      const inner = component[key];
      return inner ? [{ component: inner, path: [...here, key] }] : [];
    };
    return [
      { component, path: here },
      ...walkComponents(component.components, [...here, 'components']),
      ...single('accessory'),
      ...single('component'),
    ];
  });
}
