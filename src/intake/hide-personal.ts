const EMAIL = /(?<![\w.+-])(?!git@)[\w.+-]{1,64}@(?:[A-Za-z\d-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w-])/gu;
const HOME = /(?<root>\/(?:Users|home)\/|\\{1,2}Users\\{1,2})(?<name>[^\s/\\:"'`<>|,;()]{1,64})/gu;
const SPACED_HOME = /(?<root>\\{1,2}Users\\{1,2})(?<name>[^/\\:"'`<>|,;\n]{1,40})(?=\\)/gu;
/** Accounts that programs and images bring along: whose home it is matters for a diagnosis and names nobody. */
const GENERIC =
  /^(?:root|node|app|admin|administrator|ubuntu|debian|pi|ec2-user|openclaw|clawdbot|moltbot|claw|shared|public|default|linuxbrew|docker|runner|vscode|username|you|your[-_]?name|USER\d*|\.+|…|\$\w*|%\w*%|\*+|x+)$/iu;

/**
 * Hides e-mail addresses (`<email>`) and the names in home folders (`/home/USER`, `/Users/USER`; a second name in the same
 * text becomes `USER2`, so that two accounts stay two). Accounts of programs (`root`, `node`, `ubuntu`) stay.
 */
export function hidePersonal(text: string): string {
  let result = text.includes('@') ? text.replaceAll(EMAIL, '<email>') : text;
  if (!/(?:Users|home)[/\\]/u.test(result)) return result;
  const names = new Map<string, string>();
  const hide = (whole: string, root: string, name: string): string => {
    if (GENERIC.test(name)) return whole;
    const known = names.get(name) ?? `USER${names.size === 0 ? '' : names.size + 1}`;
    names.set(name, known);
    return `${root}${known}`;
  };
  if (result.includes('\\')) result = result.replaceAll(SPACED_HOME, hide);
  return result.replaceAll(HOME, hide);
}
