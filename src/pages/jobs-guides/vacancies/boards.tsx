import { useState } from 'react'
import { decideWay, type Way } from '@/domain/delivery/decide'
import { entriesOn } from '@/domain/fact/fact'
import { addressFor, type Filters } from '@/domain/vacancy/filters'
import { BOARDS_REVIEW_DAYS, officialBoards } from '@/facts/jobs/boards'
import { useI18n } from '@/i18n'
import { copyText } from '@/platform/clipboard'
import { useToday } from '@/platform/clock'
import { host } from '@/platform/system'
import { Box, Button, Card, Message, Section } from '@/ui'
import { dotted } from '../../dotted'
import { FactSources } from '../../fact-sources'
import { useFollow } from '../../use-follow'
import { WayRow } from '../../way-row'
import { vacancyMessages } from './locales'

/** The official boards of a place, with what is sought filled in where their address takes it; else the words can be copied. */
export function Boards({ filters: { words, place } }: { filters: Filters }) {
  const { t, text, locale } = useI18n(vacancyMessages)
  const today = useToday()
  const [message, setMessage] = useState<string>()
  const follow = useFollow(setMessage)
  const entries = entriesOn(officialBoards.values(), today).filter(({ value }) => place === undefined || value.cities.includes(place))
  const ids = new Map([...officialBoards].flatMap(([id, { series }]) => series.map((entry) => [entry, id] as const)))

  const copyWords = async () => setMessage(t((await copyText(words)) === 'copied' ? 'vacancies.copiedWords' : 'vacancies.copyFailed', { words }))
  const row = (id: string, way: Way, title: string, note: string | undefined) => (
    <WayRow key={id} id={id} title={title} note={note} signLabel={t(way.act === 'open' ? 'nav.newTab' : 'vacancies.copyAddress')} way={way} onGo={() => void follow(way)} />
  )

  return (
    <>
      <Section id="boards" title={t('vacancies.boards')}>
        <Box className="stack">
          {words !== '' && entries.some(({ value }) => !value.search) && (
            <Button id="copy-words" icon="copy" onTap={() => void copyWords()}>
              {t('vacancies.copyWords', { words })}
            </Button>
          )}
          <Card hasRows>
            {entries.flatMap((entry) => {
              const { name, lists, who, url, urls, search, miniProgram } = entry.value
              const id = ids.get(entry)!
              const own = (locale === 'en' ? undefined : urls?.[locale]) ?? url
              const filled = search && words !== '' ? t('vacancies.filled', { words }) : undefined
              const way = decideWay({ kind: 'link', url: addressFor({ url: own, search }, words) }, host)
              return [
                row(`board-${id}`, way, text(name), dotted([text(lists), who && text(who), filled])),
                ...(miniProgram ? [row(`board-${id}-mini`, decideWay({ kind: 'mini-program', ...miniProgram }, host), t('vacancies.miniProgram', { name: miniProgram.name }), text(name))] : []),
              ]
            })}
          </Card>
          <Message text={message} />
        </Box>
      </Section>
      <FactSources entries={entries} reviewEveryDays={BOARDS_REVIEW_DAYS} />
    </>
  )
}
