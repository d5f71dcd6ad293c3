import type { FieldFault } from '../world/api-error.ts';

/** A command or option as its definition is sent. */
export interface CommandBody {
  readonly id?: string | null;
  readonly name: string;
  readonly type?: number | null;
  readonly description?: string | null;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly options?: readonly OptionBody[] | null;
  readonly default_member_permissions?: string | number | null;
}

/** An option; subcommands hold options of their own. */
interface OptionBody extends Omit<CommandBody, 'options' | 'type'> {
  readonly type: number;
  readonly required?: boolean | null;
  readonly autocomplete?: boolean | null;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[] | null;
  readonly options?: readonly OptionBody[] | null;
}

type Path = readonly (string | number)[];

const CHAT_INPUT = 1;
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MAX_TOTAL = 8000;
const MOST: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

const LOCALES = new Set(
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  ),
);

function nameFaults(name: string, path: Path): FieldFault[] {
  if (NAME.test(name) && name === name.toLowerCase()) return [];
  return [{ path, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }];
}

function localeFaults(
  { name_localizations, description_localizations }: CommandBody | OptionBody,
  path: Path,
): FieldFault[] {
  return Object.entries({ name_localizations, description_localizations }).flatMap(([field, texts]) =>
    Object.keys(texts ?? {})
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) => ({
        path: [...path, field, locale],
        code: 'ENUM_TYPE_COERCE',
        message: `Value "${locale}" is not a valid enum value.`,
      })),
  );
}

function optionFaults(options: readonly OptionBody[], path: Path): FieldFault[] {
  let optional = false;
  const seen = new Set<string>();
  return options.flatMap((option, nth) => {
    const here = [...path, nth];
    const faults = [...nameFaults(option.name, [...here, 'name']), ...localeFaults(option, here)];
    for (const [locale, name] of Object.entries(option.name_localizations ?? {}))
      faults.push(...nameFaults(name, [...here, 'name_localizations', locale]));
    if (option.required && optional)
      faults.push({
        path: here,
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      });
    if (seen.has(option.name))
      faults.push({
        path: here,
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE',
        message: 'Option names must be unique',
      });
    if (option.autocomplete && option.choices?.length)
      faults.push({
        path: here,
        code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
        message: 'choices and autocomplete exclude each other',
      });
    seen.add(option.name);
    optional ||= !option.required;
    return [...faults, ...optionFaults(option.options ?? [], [...here, 'options'])];
  });
}

function longest(
  base: string | null | undefined,
  texts: Readonly<Record<string, string>> | null | undefined,
): number {
  return Math.max(base?.length ?? 0, ...Object.values(texts ?? {}).map(({ length }) => length));
}

/** Characters that count against 8000: names, descriptions (the longest of their languages) and values of choices. */
function size(body: CommandBody | OptionBody): number {
  const own =
    longest(body.name, body.name_localizations) + longest(body.description, body.description_localizations);
  const choices = ('choices' in body ? (body.choices ?? []) : []).map(
    ({ name, value }) => name.length + String(value).length,
  );
  return [own, ...choices, ...(body.options ?? []).map(size)].reduce((sum, each) => sum + each, 0);
}

function commandFaults(body: CommandBody, path: Path): FieldFault[] {
  const faults: FieldFault[] = localeFaults(body, path);
  if ((body.type ?? CHAT_INPUT) === CHAT_INPUT) {
    for (const [locale, name] of Object.entries(body.name_localizations ?? {}))
      faults.push(...nameFaults(name, [...path, 'name_localizations', locale]));
    faults.push(
      ...nameFaults(body.name, [...path, 'name']),
      ...optionFaults(body.options ?? [], [...path, 'options']),
    );
    if (!body.description)
      faults.push({
        path: [...path, 'description'],
        code: 'BASE_TYPE_REQUIRED',
        message: 'This field is required',
      });
  } else if (body.description)
    faults.push({
      path: [...path, 'description'],
      code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION',
      message: 'Context menu commands cannot have description',
    });
  if (size(body) > MAX_TOTAL)
    faults.push({
      path,
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: `Command exceeds maximum size (${MAX_TOTAL})`,
    });
  return faults;
}

/** What Discord minds about a set of commands beyond their schema. Source: docs.discord.com/developers/interactions/application-commands. */
export function commandSetFaults(bodies: readonly CommandBody[]): FieldFault[] {
  const seen = new Set<string>();
  const counts: Record<number, number> = {};
  return bodies.flatMap((body, nth) => {
    const type = body.type ?? CHAT_INPUT;
    const faults = commandFaults(body, bodies.length > 1 ? [nth] : []);
    if (seen.has(`${type} ${body.name}`))
      faults.push({
        path: [nth],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      });
    seen.add(`${type} ${body.name}`);
    counts[type] = (counts[type] ?? 0) + 1;
    if ((counts[type] ?? 0) > (MOST[type] ?? 100))
      faults.push({
        path: [nth],
        code: 'MAX_APPLICATION_COMMANDS',
        message: 'Maximum number of application commands reached',
      });
    return faults;
  });
}
