import type { Way } from '@/domain/delivery/decide'
import { useI18n } from '@/i18n'
import { go } from '@/platform/navigate'

/** What a way leads to, to copy by hand. */
function shownText(way: Way): string {
  switch (way.act) {
    case 'page':
    case 'open':
      return way.url
    case 'jump':
      return way.name
    case 'call':
      return way.number
    case 'copy':
      return way.text
  }
}

/**
 * Goes ways that lead out of this app, and says what is left to do where one was only copied, or failed.
 *
 * @param say shows a sentence; nothing takes the one before away
 * @returns goes a way; where that fails, `shown` is what to copy by hand
 */
export function useFollow(say: (text: string | undefined) => void): (way: Way, shown?: string) => Promise<void> {
  const { t } = useI18n()
  return async (way, shown = shownText(way)) => {
    say(undefined)
    const outcome = await go(way)
    if (outcome === 'copied' && way.act === 'copy') say(t(`outcome.${way.next}`, { text: way.text }))
    if (outcome === 'failed') say(t('outcome.failed', { text: shown }))
  }
}
