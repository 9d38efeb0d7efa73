import { useState, type ReactNode } from 'react'
import { entryOn } from '@/domain/fact/fact'
import type { Night } from '@/domain/lodging/where'
import type { CivilDate } from '@/domain/time/civil'
import { duties, STAY_REVIEW_DAYS } from '@/facts/living/stay'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { BigText, Box, Button, Buttons, Card, KeyFacts, ListItem, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { DOCUMENT, ORDER, servicePage } from '../../links'
import { TextRows } from '../../text-rows'
import { NumberedSteps } from '../numbered-steps'
import { answerTo } from './facts'
import { stayMessages } from './locales'
import { OpenOnline } from './open-online'

/** Read by the person behind the desk. */
const CARD = '商务部等七部门2024年7月25日通知：不得以资质为由拒绝接待境外旅客。请用我的证件登记入住。有疑问请致电12367。'
const RESIDENCE = servicePage('government/residence-permit')

/** How it is done, what goes wrong, and whom to ask. @param children what is reckoned beside it */
export function Result({ night, day, children }: { night: Night; day: CivilDate; children?: ReactNode }) {
  const { t, text } = useI18n(stayMessages)
  const [isShown, setShown] = useState(false)
  const { rule, ways, penalty, isPenaltyUnknown, pitfalls, contact } = answerTo(night, day)
  const isRefusal = ways.some(({ value: { lodgings } }) => night.lodging === 'hotel' && lodgings?.includes('hotel'))
  const duty = night.city === 'hong-kong' && night.lodging === 'rented' ? entryOn(duties.get('duty/hong-kong'), day) : undefined

  return (
    <Box className="stack">
      {ways.map(({ value: { title, steps, documents, url } }, index) => (
        <Section key={index} id={`way-${index}`} title={text(title)}>
          <Card>
            <NumberedSteps id={`way-${index}-steps`} label={text(title)} stepId={`way-${index}-step`} steps={steps} />
            {documents && <KeyFacts facts={[{ icon: 'bring', label: t('stay.documents'), value: documents.map((one, at) => <Box key={at}>{text(one)}</Box>) }]} />}
            {url && <OpenOnline id={`online-${index}`} url={url} />}
          </Card>
        </Section>
      ))}
      {isRefusal && (
        <Buttons>
          <Button id="show-card" onTap={() => setShown(true)}>
            {t('stay.card')}
          </Button>
        </Buttons>
      )}
      {isShown && <BigText id="card" title={t('stay.card.title')} text={CARD} language="zh-Hans" caption={t('stay.card.caption')} closeLabel={t('nav.close')} onClose={() => setShown(false)} />}
      {pitfalls.length > 0 && (
        <TextRows id="pitfalls" title={t('stay.pitfalls')} icon="caution" texts={pitfalls.map(({ value }) => value.wrong)} notes={pitfalls.map(({ value }) => value.fix)} />
      )}
      {children}
      {rule && !isPenaltyUnknown && <AskHere about={t('stay.ask')} contact={contact.value} />}
      <Section id="next" title={t('stay.next')}>
        <Card>
          <ListItem id="to-residence" icon="government" title={t('stay.toResidence')} href={RESIDENCE} onTap={() => openPage(RESIDENCE)} />
          <ListItem id="to-document" icon="document" title={t('stay.toDocument')} href={DOCUMENT} onTap={() => openPage(DOCUMENT)} />
          <ListItem id="to-order" icon="app" title={t('stay.toOrder')} href={ORDER} onTap={() => openPage(ORDER)} />
        </Card>
      </Section>
      <FactSources entries={[...[rule, penalty, duty].flatMap((one) => one ?? []), ...ways, ...pitfalls, contact]} reviewEveryDays={STAY_REVIEW_DAYS} />
    </Box>
  )
}
