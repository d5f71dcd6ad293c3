import { isVersion } from '../../domain/index.ts';

/** A version in a line. `rank`: 3 printed by a program, 2 said to be the one in use now, 1 only named. */
export interface VersionSeen {
  readonly version: string;
  readonly commit?: string;
  readonly rank: 1 | 2 | 3;
}

const NUMBER =
  /(?<![\w.-])v?(?<version>20\d\d\.[1-9]\d?\.[1-9]\d?(?:-(?:\d+|(?:alpha|beta|rc)(?:\.\d+)?))?)(?![\w-]|\.\d)/giu;
const COMMIT = /^ ?\((?<commit>[0-9a-f]{7,12})\)/u;
const ALONE =
  /^[^\p{L}\p{N}]*v?20\d\d\.\d{1,2}\.\d{1,2}(?:-(?:\d+|(?:alpha|beta|rc)(?:\.\d+)?))?[^\p{L}\p{N}]*$/iu;
const PRINTED = /^\W*(?:openclaw|clawdbot|moltbot) v?$/iu;
const LABEL = /^\W*(?:(?:openclaw|gateway|cli)\s)?version:? ?v?$/iu;

/** The other end of an update, a version that is only offered, another program that counts the same way. */
const NOT_BEFORE =
  /(?:\bfrom|\bbefore|\bprevious(?:ly)?|\bold(?:er)?|\bfix(?:ed)? (?:in|by|with)|\bworked (?:on|in|with|until)|\bworks (?:on|in|with)|\b(?:fine|ok) (?:on|in|with)|\bwas (?:on|running)|\bcame from|\bnewer openclaw|<=?|\buntil|\brequired since|\bnpm latest|\bavailable\W{0,3}|\bupdate:|lasttouchedversion\W{0,4}|\bminimum\W{0,3})\s*(?:version\s*)?(?:openclaw[@ ])?\(?v?$/iu;
const OTHER_PROGRAM =
  /(?:home ?assistant|\bhass|\bhaos|\bcore|\bsupervisor|\besphome|yt-dlp|\bjetbrains|\bintellij(?: idea)?|\bpycharm|\bwebstorm|\bunity|\btailwind|\bollama)\s?(?:version\s?)?v?$/iu;
const NOT_AFTER =
  /^[`)*"']{0,3},? ?(?:works?\b|worked\b|was (?:fine|ok|good)|is (?:fine|ok)|did work|had no|fixes|fixed|is available|available|\s?(?:->|→|=>|➜)|to v?20\d\d\.)/iu;
const NOW =
  /(?:\b(?:upgrad(?:ed?|ing)|updat(?:ed?|ing)|moved|went|switched|bumped)\b[^.]{1,40}\b(?:to|on)|\bto|->|→|=>|➜|\bnow (?:on|running|at)|\b(?:i am|i'm|im|we are|we're|am|still) (?:on|running|using)|\brunning|\busing|\bcurrent(?:ly)?(?: on| version)?(?: is)?|升级到|更新到)\W{0,3}(?:openclaw[@ ]?|version |latest )?\(?v?$/iu;
/** The way back: in use perhaps, but less surely than the version somebody updated to. */
const BACK = /\b(?:downgrad|roll(?:ed|ing)? ?back|revert|(?:went|go|going) back)[^.]{0,30}$/iu;
const TIME_BEHIND = /^,? \d{1,2}:\d\d/u;
/** Rows of `openclaw status` about updates that could be had. */
const OFFERED = /^\W*(?:Update|Channel)\b[^:]+(?:available|npm latest)/iu;
const NEAR = 70;

/**
 * The versions a line names, without those it says are not in use. A row of a
 * table has those of plugins, often broken in the middle. `asked`: the line answers a version command.
 */
export function versionsIn(text: string, asked: boolean): readonly VersionSeen[] {
  if (OFFERED.test(text) || text.split(/[│┃]/u).length > 3) return [];
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + NEAR);
    return seenAt({ text, before, after, asked }, match.groups?.['version']);
  });
}

interface Place {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly asked: boolean;
}

function seenAt(place: Place, found: string | undefined): readonly VersionSeen[] {
  const version = found?.toLowerCase() ?? '';
  if (!isVersion(version) || TIME_BEHIND.test(place.after) || OTHER_PROGRAM.test(place.before)) return [];
  const commit = COMMIT.exec(place.after)?.groups?.['commit'];
  const rank = rankOf(place, commit !== undefined);
  if (rank === undefined) return [];
  return [commit === undefined ? { version, rank } : { version, commit, rank }];
}

function rankOf(place: Place, hasCommit: boolean): VersionSeen['rank'] | undefined {
  const { text, before, after, asked } = place;
  if (ALONE.test(text) || LABEL.test(before)) return 3;
  if ((hasCommit || asked) && PRINTED.test(before)) return 3;
  if (NOT_BEFORE.test(before)) return undefined;
  if (NOW.test(before) && !BACK.test(before)) return 2;
  return NOT_AFTER.test(after) ? undefined : 1;
}
