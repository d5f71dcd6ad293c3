const REF = /^(?<provider>[a-z][\w.-]*)\/(?<model>\S+)$/iu;

/** Splits `provider/model` at its first slash; undefined for a bare model name. */
export function modelRef(text: string): { readonly provider: string; readonly model: string } | undefined {
  const groups = REF.exec(text.trim())?.groups;
  const [provider, model] = [groups?.['provider'], groups?.['model']];
  return provider === undefined || model === undefined
    ? undefined
    : { provider: provider.toLowerCase(), model };
}
