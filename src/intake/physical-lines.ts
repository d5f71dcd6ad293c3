import { type PhysicalLine } from './physical-line.ts';
import { plainCharacters } from './plain-characters.ts';
import { SWALLOWED } from './strip-invisible.ts';
import { unmarkLine } from './unmark-line.ts';

const FENCE = /^ {0,3}(?:> ?)?(?:`{3,}|~{3,})[\w+.#-]{0,20}$/u;
const FENCE_OPENS = /^ {0,3}(?:> ?)?`{3}(?<rest>[^`]+)$/u;
const FENCE_CLOSES = /^(?<rest>[^`]*[^`\s])`{3}$/u;

/** The lines of a redacted text, unmarked, with their numbers; `numbers` where lines were left out before. */
export function physicalLines(marked: string, numbers?: readonly number[]): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let index = 0;
  let fenced = false;
  for (const raw of plainCharacters(marked).split('\n')) {
    const number = numbers?.[index] ?? index + 1;
    const swallowed = raw.split(SWALLOWED).length - 1;
    index += 1 + swallowed;
    const line = swallowed === 0 ? raw : raw.replaceAll(SWALLOWED, '');
    if (line.includes('```') || line.includes('~~~')) {
      const fence = readFence(line, fenced);
      fenced = fence.fenced;
      if (fence.rest === undefined) continue;
      lines.push(physicalLine(fence.rest, number, true));
      continue;
    }
    lines.push(physicalLine(line, number, fenced));
  }
  return lines;
}

function physicalLine(raw: string, number: number, fenced: boolean): PhysicalLine {
  return { number, fenced, width: raw.length, ...unmarkLine(raw, fenced) };
}

/** A line with a fence in it: whether what follows is code, and the code that stands on the line itself. */
function readFence(line: string, fenced: boolean): { readonly fenced: boolean; readonly rest?: string } {
  if (FENCE.test(line)) return { fenced: !fenced };
  const opens = fenced ? undefined : FENCE_OPENS.exec(line)?.groups?.['rest'];
  if (opens !== undefined) return { fenced: true, rest: opens };
  const closes = fenced ? FENCE_CLOSES.exec(line)?.groups?.['rest'] : undefined;
  if (closes !== undefined) return { fenced: false, rest: closes };
  return { fenced, rest: line.replaceAll('```', '') };
}
