import { useEffect, useState } from 'react'
import { decideWay } from '@/domain/delivery/decide'
import { dayOf, formatDay } from '@/domain/time/civil'
import { instantAt } from '@/domain/time/instant'
import { isOpen, type Vacancy } from '@/domain/vacancy/vacancy'
import { useI18n } from '@/i18n'
import { useNow } from '@/platform/clock'
import { openPage } from '@/platform/navigate'
import { host } from '@/platform/system'
import { useVacancies } from '@/stores'
import { Box, Button, Buttons, Card, Heading, KeyFacts, ListItem, Message, Notice, Section, Skeleton, type KeyFact } from '@/ui'
import { asOpened, MAY_I, VACANCIES } from '../../links'
import { useFollow } from '../../use-follow'
import { WayRow } from '../../way-row'
import { askForOne, boardNamed, seenVacancy } from './ask-gateway'
import { monthWords, payWords, placeWords } from './in-words'
import { vacancyMessages } from './locales'

/** The tool that tells who may work in a place, with the place filled in where it is known. */
function mayIPage(city: Vacancy['city']): string {
  if (city === undefined) return MAY_I
  return asOpened(`${MAY_I}?where=${city === 'hong-kong' || city === 'macao' ? city : 'mainland'}`)
}

type State = 'waiting' | 'there' | 'gone' | 'missing'

/** One vacancy: what it says, how one applies, and when it was last seen. Known at once where it was listed or kept, then asked for again. */
export function VacancyView({ id }: { id: string }) {
  const { t, locale } = useI18n(vacancyMessages)
  const { savedVacancies, toggleVacancy, seeVacancy } = useVacancies()
  const kept = savedVacancies.find(({ vacancy }) => vacancy.id === id)
  const [now, setNow] = useState<{ state: State; vacancy?: Vacancy }>({ state: 'waiting' })
  const [message, setMessage] = useState<string>()
  const follow = useFollow(setMessage)
  const instant = instantAt(useNow())
  useEffect(() => {
    let isLeft = false
    void askForOne(id).then((answer) => {
      if (answer !== 'missing') seeVacancy(id, answer)
      if (!isLeft) setNow(typeof answer === 'string' ? { state: answer } : { state: 'there', vacancy: answer })
    })
    return () => {
      isLeft = true
    }
  }, [id, seeVacancy])

  const vacancy = now.vacancy ?? seenVacancy(id)?.vacancy ?? kept?.vacancy
  const all = (
    <Button id="all" onTap={() => openPage(VACANCIES)}>
      {t('vacancies.all')}
    </Button>
  )
  if (!vacancy) {
    if (now.state === 'waiting') return <Skeleton id="looking" label={t('vacancies.looking')} />
    return (
      <Notice id="gone" kind="caution" action={all}>
        {t(now.state === 'gone' ? 'vacancies.goneAlone' : 'vacancies.notReached')}
      </Notice>
    )
  }

  const { pay } = vacancy
  const boardName = boardNamed(vacancy.board) === vacancy.board ? (kept?.boardName ?? vacancy.board) : boardNamed(vacancy.board)
  const isGone = now.state === 'gone' || (now.state !== 'there' && kept?.isGone === true)
  const month = pay && monthWords(pay, t, locale)
  const facts: KeyFact[] = [
    { icon: 'jobs', label: t('vacancies.employer'), value: vacancy.employer || t('vacancies.notSaid') },
    { icon: 'office', label: t('vacancies.place'), value: placeWords(vacancy, t) || t('vacancies.notSaid') },
    {
      icon: 'fee',
      label: t('vacancies.pay'),
      value: pay ? payWords(pay, t, locale) : (vacancy.payWords ?? t('vacancies.notSaid')),
      note: month ? `${month}\u00a0· ${t('vacancies.assumed')}` : vacancy.payWords && t('vacancies.payUnclear'),
    },
    { icon: 'language', label: t('vacancies.language'), value: vacancy.languages.map((one) => t(`vacancies.language.${one}`)).join(' · ') || t('vacancies.notSaid') },
    { icon: 'document', label: t('vacancies.permit'), value: t(`vacancies.permit.${vacancy.permit}`), note: vacancy.permitWords },
    { icon: 'days', label: t('vacancies.until'), value: vacancy.until === undefined ? t('vacancies.notSaid') : formatDay(dayOf(vacancy.until), locale), note: vacancy.postedOn && `${t('vacancies.posted')} ${formatDay(vacancy.postedOn, locale)}` },
  ]
  const way = decideWay({ kind: 'link', url: vacancy.url }, host)
  const mayI = mayIPage(vacancy.city)
  const ended = isGone ? t('vacancies.gone') : !isOpen(vacancy, instant) ? t('vacancies.ended') : undefined

  return (
    <Box className="stack">
      <Heading level={2} className="section-title">
        {vacancy.title}
      </Heading>
      {ended && (
        <Notice id="ended" kind="caution">
          {ended}
        </Notice>
      )}
      {!ended && now.state === 'missing' && <Notice id="not-reached">{t('vacancies.notReached')}</Notice>}
      <Card>
        <KeyFacts id="vacancy-facts" facts={facts} />
      </Card>
      <WayRow id="apply" isMain title={t(way.act === 'open' ? 'vacancies.apply' : 'vacancies.applyCopy')} note={boardName} way={way} onGo={() => void follow(way)} />
      <Message text={message} />
      <Buttons>
        <Button id="save" icon="saved" onTap={() => toggleVacancy(vacancy, boardName)}>
          {t(kept ? 'vacancies.unsave' : 'vacancies.save')}
        </Button>
        {all}
      </Buttons>
      {vacancy.summary !== '' && (
        <Section id="text" title={t('vacancies.text')}>
          <Card>
            {vacancy.summary.split(/\n+/).map((line, index) => (
              <Box key={index} className="paragraph">
                {line}
              </Box>
            ))}
          </Card>
        </Section>
      )}
      <Box id="where-from">
        <Box>{t('vacancies.seen', { date: formatDay(dayOf(vacancy.seenAt), locale), name: boardName })}</Box>
        {vacancy.alsoOn.map(({ board }) => (
          <Box key={board}>{t('vacancies.also', { name: boardNamed(board) })}</Box>
        ))}
        <Box>{t('vacancies.unchecked')}</Box>
      </Box>
      <Card>
        <ListItem id="may-i" icon="document" title={t('vacancies.mayI')} href={mayI} onTap={() => openPage(mayI)} />
      </Card>
    </Box>
  )
}
