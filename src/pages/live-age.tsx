import type { Live } from '@/domain/live/live'
import { ageWords } from '@/domain/live/words'
import { useI18n } from '@/i18n'
import { Box } from '@/ui'

interface LiveAgeProps {
  id?: string
  live: Live<unknown>
  /** Milliseconds since 1970, UTC. */
  instant: number
}

/** Who says what is live, and how old it is. */
export function LiveAge({ id, live, instant }: LiveAgeProps) {
  const { text, locale } = useI18n()
  return <Box id={id} className="paragraph">{`${text(live.source.publisher)}\u00a0· ${ageWords(live, instant, locale)}`}</Box>
}
