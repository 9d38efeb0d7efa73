import { useState } from 'react'
import { useI18n } from '@/i18n'
import { Box, Button, Choices, Notice, Question, Section, Stepper } from '@/ui'
import { takeHomeMessages } from './locales'
import { EMPLOYERS, FAMILIES, FIRST_YEAR, FUND_LEAST, FUND_MOST, HOMES, MOST_PEOPLE, MOST_WORK, STAYS, type AnswerId } from './question'
import { dayOfYear } from './parts'
import { isMainland, type JobPlace } from './places'
import type { AskedHome } from './use-take-home'
import { homeVisits } from './visits'

/** What changes the answer for some: the year, the family, home, funds, and days across the boundary. */
export function More({ home, chosen: place }: { home: AskedHome; chosen: JobPlace }) {
  const { t } = useI18n(takeHomeMessages)
  const { question, given, today, set, startAgain } = home
  const [isOpen, setOpen] = useState(() => Object.keys(given).some((id) => !['pay', 'currency', 'bonus', 'who', 'place', 'insurance'].includes(id)))
  if (!isOpen) {
    return (
      <Button id="more-open" onTap={() => setOpen(true)}>
        {t('keep.more')}
      </Button>
    )
  }
  const isOutsider = question.who !== 'mainland'
  const isThere = isMainland(place)
  /** Work on both sides is asked of the job whose steps are shown. */
  const isAcross = isOutsider && (isThere || question.awayTenths > 0)
  const stay = isThere ? question.stay : question.awayStay
  const isSent = isAcross && (!isThere || question.employer === 'home')
  const count = (id: 'year' | 'children' | 'parents' | 'fund' | 'work' | 'away', value: number, min: number, max: number, shown: string) => (
    <Stepper
      id={id}
      label={t(`keep.${id}`)}
      hint={id === 'fund' ? t('keep.fundHint') : undefined}
      value={value}
      min={min}
      max={max}
      shown={shown}
      fewerLabel={t('keep.less')}
      moreLabel={t('keep.plus')}
      onValue={(next) => set(id, String(next))}
    />
  )
  const choice = <T extends string>(id: AnswerId & ('family' | 'home' | 'employer' | 'stay'), options: readonly T[], chosen: T, label: (value: T) => string) => (
    <Question id={id} label={t(`keep.${id}`)} options={options.map((value) => ({ value, label: label(value) }))} chosen={chosen} placeholder={t('question.choose')} onChoose={(value) => set(id, value)} />
  )
  const ticks: [AnswerId & ('living' | 'only' | 'cover' | 'elder' | 'talent' | 'present' | 'seldom'), boolean, string, boolean][] = [
    ['living', question.isLiving, 'yes', question.parents > 0],
    ['only', question.isOnlyChild, 'yes', question.parents > 0],
    ['elder', question.isElder, 'yes', true],
    ['cover', question.keepsCover, 'home', question.who === 'hong-kong' || question.who === 'macao'],
    // Hengqin lets off its talents wherever they are from; the cities pay a subsidy to people from outside.
    ['talent', question.isTalent, 'yes', isOutsider || question.place === 'hengqin'],
    ['present', question.isPresentLong, 'yes', isSent && stay === 'long'],
    ['seldom', question.isSeldomHome, 'yes', isAcross && stay === 'lives' && (place === 'hong-kong' || (isThere && question.who === 'hong-kong'))],
  ]
  const homeTenths = MOST_WORK - (isThere ? question.workTenths : question.awayTenths)
  const visits = homeVisits(question, stay, homeTenths, dayOfYear(question.year, today))
  const shownTicks = ticks.filter(([, , , isShown]) => isShown)
  return (
    <Section id="more" title={t('keep.moreTitle')}>
      <Box className="stack">
        {count('year', question.year, FIRST_YEAR, Number(today.slice(0, 4)), String(question.year))}
        {choice('family', FAMILIES, question.family, (value) => t(`keep.family.${value}`))}
        {count('children', question.children, 0, MOST_PEOPLE, String(question.children))}
        {count('parents', question.parents, 0, 4, String(question.parents))}
        {choice('home', HOMES, question.home, (value) => t(`keep.home.${value}`))}
        {count('fund', question.fundPerTenThousand / 100, FUND_LEAST, FUND_MOST, `${question.fundPerTenThousand / 100}%`)}
        {isOutsider && !isThere && count('away', question.awayTenths, 0, MOST_WORK, t('keep.tenths', { count: question.awayTenths }))}
        {isOutsider && isThere && choice('employer', EMPLOYERS, question.employer, (value) => t(`keep.employer.${value}`))}
        {isOutsider && isThere && count('work', question.workTenths, 0, MOST_WORK, t('keep.tenths', { count: question.workTenths }))}
        {isAcross && choice('stay', STAYS, stay, (value) => t(`keep.stay.${value}`))}
        <Choices
          id="ticks"
          label={t('keep.ticks')}
          choices={shownTicks.map(([id]) => ({ value: id, label: t(`keep.tick.${id}`) }))}
          chosen={shownTicks.filter(([, isOn]) => isOn).map(([id]) => id)}
          allowsMany
          onChoose={(chosen) => {
            const tick = ticks.find(([id]) => id === chosen)!
            set(tick[0], tick[1] ? undefined : tick[2])
          }}
        />
        {visits?.isTooMany && shownTicks.some(([id, isOn]) => id === 'seldom' && isOn) && (
          <Notice id="seldom-not" kind="caution">
            {t('keep.seldomNot', { count: homeTenths, about: visits.aboutDays, days: visits.mostDays })}
          </Notice>
        )}
        <Button id="start-again" onTap={startAgain}>
          {t('question.again')}
        </Button>
      </Box>
    </Section>
  )
}
