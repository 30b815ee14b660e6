/**
 * The first whole sentences of a text that fit into so many characters; undefined where not even one does. For fields with
 * a limit, where the person allowed it.
 */
export function cutAtSentence(text: string, most: number, lang = ''): string | undefined {
  if (text.length <= most) return text
  const locale = Intl.Segmenter.supportedLocalesOf(lang || 'en')[0] ?? 'en'
  let end = 0
  for (const { index, segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    if (index + segment.trimEnd().length > most) break
    end = index + segment.trimEnd().length
  }
  return end > 0 ? text.slice(0, end) : undefined
}
