import { separator } from '@/domain/locale/separator'
import { civilDate, formatDay } from '@/domain/time/civil'
import type { Verdict } from '@/domain/work-route/judge'
import type { Judged } from '@/domain/work-route/may-i'
import { useI18n } from '@/i18n'
import { Box, Card, ListItem, Section } from '@/ui'
import type { KnownRoute } from './facts'
import { askedInShort, conditionInWords } from './in-words'
import { mayMessages } from './locales'

const GROUPS = ['yes', 'nearly', 'open', 'no', 'closed'] as const

/** What is said of a way, in one line. */
export function useVerdictWords() {
  const { t, locale } = useI18n(mayMessages)
  return (verdict: Verdict, { conditions }: KnownRoute): string => {
    const list = (phrases: string[]) => phrases.join(separator(locale, 'clauses'))
    switch (verdict.kind) {
      case 'yes':
        return t('may.row.yes')
      case 'nearly':
        return t('may.row.nearly', { list: list(verdict.missing.map((one) => conditionInWords(one, t, locale))) })
      case 'open':
        return t('may.row.open', { list: list(verdict.asks.map((asked) => askedInShort(asked, conditions, t, locale))) })
      case 'no':
        return t('may.row.no', { list: list(verdict.because.map((one) => conditionInWords(one, t, locale))) })
      case 'closed':
        return t('may.row.closed', { date: formatDay(civilDate(verdict.since), locale) })
    }
  }
}

/** All ways by what is said of them; a tap shows all about one. */
export function RouteList({ judged, onRoute }: { judged: readonly Judged<KnownRoute>[]; onRoute: (id: string) => void }) {
  const { t, text } = useI18n(mayMessages)
  const wordsOf = useVerdictWords()
  return (
    <Box className="stack">
      {GROUPS.map((kind) => {
        const inGroup = judged.filter(({ verdict }) => verdict.kind === kind)
        if (inGroup.length === 0) return null
        return (
          <Section key={kind} id={`group-${kind}`} title={t(`may.group.${kind}`)}>
            <Card hasRows>
              {inGroup.map(({ route, verdict }) => (
                <ListItem key={route.id} id={`route-${route.id}`} icon={kind === 'yes' ? 'check' : kind === 'no' || kind === 'closed' ? 'clear' : 'info'} title={text(route.entry.value.name)} note={wordsOf(verdict, route)} onTap={() => onRoute(route.id)} />
              ))}
            </Card>
          </Section>
        )
      })}
    </Box>
  )
}
