import type { APIMessage, APIUser } from 'discord.js';
import { walkComponents, type Component } from '../checks/walk-components.ts';
import { keepFile, signed } from '../world/attachments.ts';
import { view } from '../world/messages.ts';
import type { World } from '../world/world.ts';
import { start, type Invocation } from './invocation.ts';
import { bytesOf, type FileOf } from './people.ts';
import { findComponent } from './see.ts';

/** What somebody fills into a modal's field: a text, the values or labels chosen, a tick, or files. */
type FieldValue = string | boolean | readonly string[] | readonly FileOf[];

/** What people do with components. */
export interface Presses {
  /** Presses a button by label or custom id. Throws where it is not there or disabled. */
  readonly click: (message: { readonly id: string }, name: string, by: APIUser) => Promise<Invocation>;
  /** Chooses in a select, named by custom id or placeholder, by the options' values or labels. */
  readonly choose: (
    message: { readonly id: string },
    choice: { name: string; values: readonly string[] },
    by: APIUser,
  ) => Promise<Invocation>;
  /** Sends a modal; fields by custom id or label. Throws where the client would not let it go. */
  readonly submitModal: (
    opened: Invocation,
    fields: Readonly<Record<string, FieldValue>>,
  ) => Promise<Invocation>;
}

const LABEL = 18;
const ROW = 1;
const TEXT_INPUT = 4;
const FILE_UPLOAD = 19;
const CHECKBOX = 23;
const SINGLE = 21;

interface Field extends Component {
  readonly custom_id: string;
  readonly min_length?: number;
  readonly max_length?: number;
}

function target(world: World, { id }: { readonly id: string }, by: APIUser): APIMessage {
  const stored = world.messages.get(id);
  if (!stored || (stored.ephemeralTo && stored.ephemeralTo !== by.id))
    throw new Error(`${by.username} sees no message ${id}`);
  return view(world, stored);
}

/** Values of the options named, by value or label. */
function picked(component: Component, names: readonly string[]): string[] {
  const options = (component.options ?? []) as readonly { readonly value: string; readonly label: string }[];
  if (options.length === 0) return [...names];
  return names.map((name) => {
    const found = options.find(({ value, label }) => value === name || label === name);
    if (!found)
      throw new Error(
        `There is no option "${name}"; there are: ${options.map(({ label }) => label).join(', ')}`,
      );
    return found.value;
  });
}

function press(
  world: World,
  on: { message: APIMessage; by: APIUser },
  data: { custom_id: string; component_type: number; values?: readonly string[] },
): Promise<Invocation> {
  const { message, by } = on;
  return start(world, {
    by,
    in: { id: message.channel_id },
    type: 3,
    name: data.custom_id,
    data: { id: 1, ...data },
    message,
  });
}

function checkText(field: Field, text: string): void {
  const { min_length: least = 0, max_length: most = 4000, required = true } = field;
  const isBad =
    text.length > most || (text !== '' && text.length < least) || (required !== false && text === '');
  if (isBad)
    throw new Error(`The client refuses the text of "${field.custom_id}" (${text.length} characters)`);
}

function upload(world: World, files: readonly FileOf[], attachments: Record<string, object>): string[] {
  return files.map((file) => {
    const kept = keepFile(world, {
      channelId: '0',
      name: file.name,
      type: file.type ?? 'text/plain; charset=utf-8',
      bytes: bytesOf(file),
    });
    attachments[kept.id] = signed(world, kept);
    return kept.id;
  });
}

/** A field as it comes back with the modal. */
function filled(
  world: World,
  { field, value }: { field: Field; value: FieldValue | undefined },
  attachments: Record<string, object>,
): object {
  const { type, custom_id } = field;
  const base = { type, custom_id, id: 1 };
  if (type === TEXT_INPUT) {
    const text = typeof value === 'string' ? value : '';
    checkText(field, text);
    return { ...base, value: text };
  }
  if (type === CHECKBOX) return { ...base, value: value === true };
  const many = Array.isArray(value)
    ? (value as readonly (string | FileOf)[])
    : typeof value === 'string'
      ? [value]
      : [];
  if (many.length === 0 && field.required !== false)
    throw new Error(`The client wants "${custom_id}" to be filled in`);
  if (type === FILE_UPLOAD) return { ...base, values: upload(world, many as readonly FileOf[], attachments) };
  const values = picked(field, many as readonly string[]);
  return type === SINGLE ? { ...base, value: values[0] ?? null } : { ...base, values };
}

function submit(
  world: World,
  opened: Invocation,
  fields: Readonly<Record<string, FieldValue>>,
): Promise<Invocation> {
  const modal = opened.modal();
  if (!modal) throw new Error('No modal is open');
  const top = modal.components as unknown as readonly (Component & { readonly id?: number })[];
  const attachments: Record<string, object> = {};
  const used = new Set<string>();
  const valueOf = (field: Field, label?: string | null): FieldValue | undefined => {
    const key = [field.custom_id, label ?? field.label ?? ''].find((name) => name in fields);
    if (key !== undefined) used.add(key);
    return key === undefined ? undefined : fields[key];
  };
  const components = top.map((each, nth) => {
    const id = nth + 1;
    const of = (field: Component, label?: string | null): object =>
      filled(world, { field: field as Field, value: valueOf(field as Field, label) }, attachments);
    if (each.type === LABEL && each.component)
      return { type: LABEL, id, component: of(each.component, each.label) };
    if (each.type === ROW)
      return { type: ROW, id, components: (each.components ?? []).map((field) => of(field)) };
    return { type: each.type, id };
  });
  const unknown = Object.keys(fields).filter((name) => !used.has(name));
  const there = walkComponents(top).flatMap(({ component: { custom_id } }) => custom_id ?? []);
  if (unknown.length > 0)
    throw new Error(`The modal has no field "${unknown.join('", "')}"; it has: ${there.join(', ')}`);
  const { userId, channelId, messageId } = opened.interaction;
  const by = world.members.get(userId)?.user ?? world.bot;
  const message = messageId ? target(world, { id: messageId }, by) : undefined;
  const data = {
    custom_id: modal.custom_id,
    components,
    ...(Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {}),
  };
  return start(world, { by, in: { id: channelId }, type: 5, name: modal.custom_id, data, message });
}

/** People who press, choose and fill in. */
export function makePresses(world: World): Presses {
  return {
    click: async (at, name, by) => {
      const message = target(world, at, by);
      const { custom_id } = findComponent(message, name);
      return press(world, { message, by }, { custom_id, component_type: 2 });
    },
    choose: async (at, { name, values }, by) => {
      const message = target(world, at, by);
      const found = findComponent(message, name);
      return press(
        world,
        { message, by },
        { custom_id: found.custom_id, component_type: found.type, values: picked(found, values) },
      );
    },
    submitModal: async (opened, fields) => submit(world, opened, fields),
  };
}
