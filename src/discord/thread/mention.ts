/** How somebody is called in a text: `<@id>`, or `<@!id>` as older clients write it. */
export function mentionOf(user: string): RegExp {
  return new RegExp(`<@!?${user}>`, 'gu');
}
