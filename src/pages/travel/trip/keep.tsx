import { useState } from 'react'
import { momentOf, type Asked } from '@/domain/journey/asked'
import type { Journey } from '@/domain/journey/journey'
import { useI18n } from '@/i18n'
import { remind } from '@/platform/calendar'
import { copyText } from '@/platform/clipboard'
import { useToday } from '@/platform/clock'
import { handOver } from '@/platform/picture'
import { hasShareButton, shareLink, siteLink } from '@/platform/share'
import { useTrips } from '@/stores'
import { Button, Buttons, Message, Section } from '@/ui'
import { asKept } from '../../links'
import type { Travel } from '../travel'
import { asPicture, asText } from './as-text'
import { tripMessages } from './locales'
import type { Words } from './words'

interface KeepProps {
  travel: Travel
  words: Words
  asked: Asked
  journey: Journey
  path: string
  /** Whose timetables, as of when. */
  asOf: readonly string[]
}

/** Keep a journey, send it as a link, as words or as a picture, and put it into the calendar: nothing of it needs a network. */
export function Keep({ travel, words, asked, journey, path, asOf }: KeepProps) {
  const i18n = useI18n(tripMessages)
  const { t } = i18n
  const today = useToday()
  const { savedTrips, toggleTrip } = useTrips()
  const [message, setMessage] = useState<string>()
  const isSaved = savedTrips.some((one) => one.path === asKept(path))
  const { day, time: departure } = momentOf(asked.when.day, journey.departure)
  const arrival = departure + journey.arrival - journey.departure
  const text = () => asText(words, journey)

  const save = () => {
    const [from, to] = [travel.placeNamed(asked.from), travel.placeNamed(asked.to)]
    if (from && to) toggleTrip({ path: asKept(path), from: from.name, to: to.name, day, departure, arrival })
  }
  const share = async () => {
    const outcome = await shareLink({ title: words.title, path })
    setMessage(outcome === 'copied' ? t('outcome.copied-link') : outcome === 'failed' ? t('outcome.failed', { text: path }) : undefined)
  }
  const copy = async () => {
    const link = siteLink(path)
    const whole = link ? `${text()}\n\n${link}` : text()
    setMessage((await copyText(whole)) === 'copied' ? t('trip.copied') : t('outcome.failed', { text: whole }))
  }
  const picture = async () => {
    const outcome = await handOver(asPicture(i18n, words, travel, journey, asOf), `${day}.png`)
    setMessage(outcome === 'cancelled' ? undefined : t(`trip.pictured.${outcome}`))
  }
  const note = async () => {
    const outcome = await remind({ title: words.title, notes: text(), day, hours: { from: departure, to: arrival } }, today)
    if (outcome === 'cancelled') setMessage(undefined)
    else setMessage(outcome === 'failed' ? t('trip.noted.failed', { text: text() }) : t(`trip.noted.${outcome}`))
  }
  return (
    <Section id="keep" title={t('trip.keep')}>
      <Buttons>
        <Button id="save" kind="main" icon={isSaved ? 'check' : 'saved'} onTap={save}>
          {isSaved ? t('trip.isSaved') : t('trip.save')}
        </Button>
        <Button id="share" icon="share" openType={hasShareButton ? 'share' : undefined} onTap={hasShareButton ? undefined : () => void share()}>
          {t('trip.share')}
        </Button>
        <Button id="copy" icon="copy" onTap={() => void copy()}>
          {t('trip.copy')}
        </Button>
        <Button id="picture" onTap={() => void picture()}>
          {t('trip.picture')}
        </Button>
        <Button id="calendar" icon="holidays" onTap={() => void note()}>
          {t('trip.calendar')}
        </Button>
      </Buttons>
      <Message text={message} />
    </Section>
  )
}
