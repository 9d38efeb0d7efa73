import type { FactEntry } from '@/domain/fact/fact'
import { useI18n } from '@/i18n'
import { hasNativeBars } from '@/platform/chrome'
import { Box, Card, Notice, Section } from '@/ui'
import { MoreButton } from './more-button'
import { SourceNote } from './source-note'
import { useGrowing } from './use-growing'
import { useUpdates } from './use-updates'

/** In a mini program each row is sent to the page; the others come when its end is reached. */
const FIRST = 3
const STEP = 20

export interface FactSourcesProps {
  /** What an answer was made of. */
  entries: readonly FactEntry<unknown>[]
  /** What an entry is about, where the answer is about several things: sources may disagree on one of them. */
  nameOf?: (entry: FactEntry<unknown>) => string | undefined
  reviewEveryDays?: number
}

/** Where an answer comes from: each page once, as it was last seen, and where sources disagree. */
export function FactSources({ entries, nameOf, reviewEveryDays }: FactSourcesProps) {
  const { t, text } = useI18n()
  useUpdates()
  const sources = new Map(entries.map(({ source }) => [`${source.url} ${source.verifiedOn}`, source]))
  const conflicts = new Set(
    entries.flatMap((entry) => {
      if (!entry.conflict) return []
      const name = nameOf?.(entry)
      return [name ? t('fact.conflictOf', { name, text: text(entry.conflict) }) : t('fact.conflict', { text: text(entry.conflict) })]
    }),
  )
  const { shown, next, grow } = useGrowing(sources.size, hasNativeBars ? FIRST : sources.size, STEP)
  if (sources.size === 0) return null
  return (
    <Section id="sources" title={t('fact.sources')}>
      {[...conflicts].map((conflict) => (
        <Notice key={conflict} kind="caution">
          {conflict}
        </Notice>
      ))}
      <Card>
        {[...sources].slice(0, shown).map(([key, source]) => (
          <Box key={key}>
            <SourceNote source={source} showsTitle reviewEveryDays={reviewEveryDays} />
          </Box>
        ))}
      </Card>
      <MoreButton id="more-sources" next={next} onTap={grow} />
    </Section>
  )
}
