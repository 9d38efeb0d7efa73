import { useEffect, useState } from 'react'
import { Button, Buttons, ChoiceField, Icon, Notice, Page, Tabs } from '@/ui'
import { LOCALE_NAMES, LOCALES, proposeLocale } from '@/domain/locale/locale'
import { dayOf } from '../../src/domain/time/civil'
import { CheckTab } from './check-tab'
import { readLook, writeLook, type Look, type Mark } from './kept'
import { isWaiting } from './marks'
import { PrintedDay } from './printed-day'
import { SignIn } from './sign-in'
import { SlotsTab } from './slots-tab'
import { TodayTab } from './today-tab'
import { useDesk, type DeskState, type World } from './use-desk'
import { wordsIn, type Names, type Say } from './words'

const TABS = ['check', 'today', 'slots'] as const
type Tab = (typeof TABS)[number]

const THEMES = ['auto', 'light', 'dark'] as const
const SIZES = ['standard', 'large', 'elder', 'largest'] as const

const TICK = 15_000

function Looks({ look, locale, say: { t }, onLook }: { look: Look; locale: string; say: Say; onLook: (look: Look) => void }) {
  return (
    <div className="desk-looks">
      <ChoiceField id="language" label={t('look.language')} placeholder="" chosen={locale} choices={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))} onChoose={(chosen) => onLook({ ...look, locale: chosen as Look['locale'] })} />
      <ChoiceField id="text-size" label={t('look.size')} placeholder="" chosen={look.textSize} choices={SIZES.map((value) => ({ value, label: t(`size.${value}`) }))} onChoose={(textSize) => onLook({ ...look, textSize })} />
      <ChoiceField id="theme" label={t('look.theme')} placeholder="" chosen={look.theme} choices={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))} onChoose={(theme) => onLook({ ...look, theme })} />
    </div>
  )
}

/** Whether what is shown is of now: the network, the age of the list, marks that wait. */
function Connection({ desk, at, say: { t, moment } }: { desk: DeskState; at?: number; say: Say }) {
  const waiting = desk.kept.marks.filter(isWaiting).length
  const isOffline = desk.connection === 'offline'
  return (
    <div id="connection" className={isOffline ? 'desk-line is-offline' : 'desk-line'} role="status">
      <Icon name={isOffline ? 'caution' : 'check'} className="desk-sign" />
      {t(isOffline ? 'line.offline' : 'line.online')} {at !== undefined && t('line.asOf', { time: moment(at) })} {waiting > 0 && t('line.waiting', { count: waiting })}
    </div>
  )
}

/** A mark that came too late, or that the gateway refused, stays until somebody has read it. */
function Refused({ mark, desk, say: { t, time } }: { mark: Mark; desk: DeskState; say: Say }) {
  const [ref, start] = [mark.ref.slice(-4).toUpperCase(), time(Number(mark.slot.split('-')[1]))]
  const isUsed = mark.refused === 'already-redeemed' && mark.usedAt !== undefined
  const text = isUsed ? t('refused.used', { ref, time: start, at: time(mark.usedAt!) }) : t('refused.other', { ref, time: start })
  return (
    <Notice
      kind="caution"
      isUrgent
      action={
        <Button id={`read-${mark.key}`} onTap={() => desk.forgetMark(mark.key)}>
          {t('refused.read')}
        </Button>
      }
    >
      {text}
    </Notice>
  )
}

export interface DeskPageProps {
  world: World
  names: Names
  /** What the browser says its language is. */
  language?: string
}

export function DeskPage({ world, names, language }: DeskPageProps) {
  const desk = useDesk(world)
  const [look, setLook] = useState(() => readLook(world.local))
  const [tab, setTab] = useState<Tab>('check')
  const [chosen, setChosen] = useState<string>()
  const [now, setNow] = useState(world.now)
  const locale = look.locale ?? proposeLocale(language)
  const say = wordsIn(locale, names, world.now)
  const { t } = say

  useEffect(() => {
    const timer = setInterval(() => setNow(world.now()), TICK)
    return () => clearInterval(timer)
  }, [world])

  const change = (next: Look) => {
    writeLook(world.local, next)
    setLook(next)
  }
  const { session } = desk
  const offering = session?.offerings.find(({ id }) => id === chosen) ?? session?.offerings[0]
  const title = session ? t('title.of', { office: say.office(session.office) }) : t('title')
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = title
  }, [locale, title])

  return (
    <>
      <div className="screen">
        <Page title={title} theme={look.theme} contrast="auto" textSize={look.textSize} bar="title-only" isWide>
          {!session ? (
            <SignIn calls={world.calls} say={say} onSignIn={desk.signIn} />
          ) : !offering ? (
            <Notice kind="caution">{t('noOfferings')}</Notice>
          ) : (
            <>
              <p className="desk-operator">{t('operator')}</p>
              <Connection desk={desk} at={desk.kept.days[offering.id]?.at} say={say} />
              {desk.kept.marks.filter((mark) => !isWaiting(mark)).map((mark) => (
                <Refused key={mark.key} mark={mark} desk={desk} say={say} />
              ))}
              {session.offerings.length > 1 && tab !== 'check' && (
                <ChoiceField id="offering" label={t('offering')} placeholder="" chosen={offering.id} choices={session.offerings.map(({ id }) => ({ value: id, label: say.service(id) }))} onChoose={setChosen} />
              )}
              <Tabs id="tabs" label={t('tabs')} tabs={TABS.map((value) => ({ value, label: t(`tab.${value}`) }))} chosen={tab} onChoose={setTab}>
                {tab === 'check' && <CheckTab desk={desk} say={say} />}
                {tab === 'today' && <TodayTab desk={desk} offering={offering} now={now} say={say} />}
                {tab === 'slots' && <SlotsTab desk={desk} offering={offering} say={say} />}
              </Tabs>
              <Buttons>
                <Button id="refresh" onTap={() => void desk.refresh()}>
                  {t('refresh')}
                </Button>
                <Button id="print" onTap={() => window.print()}>
                  {t('print')}
                </Button>
                <Button id="sign-out" onTap={desk.signOut}>
                  {t('signOut')}
                </Button>
              </Buttons>
            </>
          )}
          <Looks look={look} locale={locale} say={say} onLook={change} />
        </Page>
      </div>
      {session && offering && <PrintedDay desk={desk} offering={offering} office={session.office} today={dayOf(now)} say={say} />}
    </>
  )
}
