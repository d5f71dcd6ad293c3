import type { APIEmbed } from 'discord.js';
import type { FieldFault } from '../world/api-error.ts';
import type { MentionRules } from '../world/mentions.ts';
import { componentFaults } from './components.ts';
import { walkComponents, type Component } from './walk-components.ts';

/** The flag of messages made of components only. */
export const COMPONENTS_V2 = 1 << 15;

/** What a request says a message shall be. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly Component[] | null;
  readonly flags?: number | null;
  readonly allowed_mentions?: MentionRules | null;
  readonly poll?: object | null;
  readonly sticker_ids?: readonly string[] | null;
  readonly attachments?:
    | readonly {
        readonly id: string | number;
        readonly filename?: string | null;
        readonly description?: string | null;
      }[]
    | null;
}

const MAX_CONTENT = 2000;
const MAX_EMBEDS = 6000;
const MAX_COMPONENTS = 40;
const MAX_DISPLAYED = 4000;
const MAX_ROWS = 5;
const TEXT_DISPLAY = 10;

const length = (text: string | null | undefined): number => Array.from(text ?? '').length;

function embedLength({ title, description, footer, author, fields }: APIEmbed): number {
  const inFields = (fields ?? []).map(({ name, value }) => length(name) + length(value));
  return [length(title), length(description), length(footer?.text), length(author?.name), ...inFields].reduce(
    (sum, each) => sum + each,
    0,
  );
}

function embedFaults(embeds: readonly APIEmbed[]): FieldFault[] {
  const total = embeds.reduce((sum, each) => sum + embedLength(each), 0);
  if (total <= MAX_EMBEDS) return [];
  return [
    { path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message: 'Embed size exceeds maximum size of 6000' },
  ];
}

function mentionFaults(rules: MentionRules): FieldFault[] {
  const parse = rules.parse ?? [];
  return (['users', 'roles'] as const)
    .filter((kind) => parse.includes(kind) && (rules[kind]?.length ?? 0) > 0)
    .map((kind) => ({
      path: ['allowed_mentions'],
      code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    }));
}

function displayFaults(body: MessageBody): FieldFault[] {
  const faults: FieldFault[] = [];
  for (const field of ['content', 'embeds', 'poll', 'sticker_ids'] as const)
    if (
      body[field] &&
      (typeof body[field] !== 'object' || !Array.isArray(body[field]) || body[field].length > 0)
    )
      faults.push({
        path: [field],
        code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        message: 'The `' + field + '` field cannot be used when using MessageFlags.IS_COMPONENTS_V2',
      });
  const placed = walkComponents(body.components);
  const count = placed.length;
  const displayed = placed.reduce(
    (sum, { component }) => sum + (component.type === TEXT_DISPLAY ? length(component.content) : 0),
    0,
  );
  if (count > MAX_COMPONENTS)
    faults.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `The total number of components cannot exceed ${MAX_COMPONENTS}`,
    });
  if (displayed > MAX_DISPLAYED)
    faults.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `The total size of displayable text exceeds ${MAX_DISPLAYED}`,
    });
  return faults;
}

function classicFaults(components: readonly Component[]): FieldFault[] {
  const faults: FieldFault[] = [];
  if (components.length > MAX_ROWS)
    faults.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between 1 and ${MAX_ROWS} in length.`,
    });
  components.forEach(({ type }, nth) => {
    if (type !== 1)
      faults.push({
        path: ['components', nth, 'type'],
        code: 'UNION_TYPE_CHOICES',
        message: 'Value of field "type" must be one of (1,).',
      });
  });
  return faults;
}

/** What Discord minds about a message beyond its schema. `isV2` where the message is or becomes one of components only. */
export function messageFaults(body: MessageBody, isV2: boolean): FieldFault[] {
  const faults = componentFaults(body.components);
  if (length(body.content) > MAX_CONTENT)
    faults.push({
      path: ['content'],
      code: 'BASE_TYPE_MAX_LENGTH',
      message: `Must be ${MAX_CONTENT} or fewer in length.`,
    });
  faults.push(...embedFaults(body.embeds ?? []), ...mentionFaults(body.allowed_mentions ?? {}));
  faults.push(...(isV2 ? displayFaults(body) : classicFaults(body.components ?? [])));
  return faults;
}
