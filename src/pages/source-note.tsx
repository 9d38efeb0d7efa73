import { useState } from 'react'
import { decideWay } from '@/domain/delivery/decide'
import { isOutdated, type Source } from '@/domain/fact/fact'
import { languageOfTitle } from '@/domain/locale/title-language'
import { civilDate, formatDay } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { linkOf } from '@/platform/navigate'
import { host } from '@/platform/system'
import { Message, SourceLine } from '@/ui'
import { useFollow } from './use-follow'

export interface SourceNoteProps {
  source: Omit<Source, 'verifiedOn'> & { verifiedOn: string }
  /** Also name the page that was read, not only who published it. */
  showsTitle?: boolean
  /** Where the source itself says nothing of it. */
  reviewEveryDays?: number
}

/** Who says so, on which day it was last seen there, and whether a copy was read; it leads to the source. */
export function SourceNote({ source, showsTitle, reviewEveryDays }: SourceNoteProps) {
  const { t, text, locale } = useI18n()
  const today = useToday()
  const [message, setMessage] = useState<string>()
  const follow = useFollow(setMessage)
  const way = decideWay({ kind: 'link', url: source.url }, host)
  const verifiedOn = civilDate(source.verifiedOn)
  return (
    <>
      <SourceLine
        publisher={text(source.publisher)}
        title={showsTitle ? source.title : undefined}
        titleLanguage={showsTitle ? languageOfTitle(source.title, locale) : undefined}
        checked={t('fact.checked', { date: formatDay(verifiedOn, locale) })}
        outdated={isOutdated(verifiedOn, today, source.reviewEveryDays ?? reviewEveryDays) ? t('fact.outdated') : undefined}
        via={[source.via && t('fact.copy'), source.confidence === 'low' && t('fact.single')].filter(Boolean).join(' ')}
        opens={way.act === 'open' ? t('nav.newTab') : undefined}
        href={linkOf(way)}
        onTap={() => void follow(way)}
      />
      {message && <Message text={message} />}
    </>
  )
}
