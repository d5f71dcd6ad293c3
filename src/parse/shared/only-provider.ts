const WORDS =
  /\b(?<word>openrouter|anthropic|claude|openai|moonshot|minimax|deepseek|gemini|xai|groq|mistral|z\.ai|ollama|litellm)\b/giu;
const IDS: Readonly<Record<string, string>> = { claude: 'anthropic', gemini: 'google', 'z.ai': 'zai' };

/** The provider a text speaks of, where it names exactly one; a fallback for sentences that name no profile. */
export function onlyProvider(text: string): string | undefined {
  const found = new Set<string>();
  for (const match of text.matchAll(WORDS)) {
    const word = (match.groups?.['word'] ?? '').toLowerCase();
    found.add(IDS[word] ?? word);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
