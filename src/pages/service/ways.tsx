import { useState } from 'react'
import type { Delivery } from '@/catalog'
import { decideWay, type Target, type Way } from '@/domain/delivery/decide'
import { driverScript } from '@/domain/delivery/driver-address'
import { formatPhone } from '@/domain/delivery/phone-number'
import type { Locale } from '@/domain/locale/locale'
import { useI18n } from '@/i18n'
import { linkOf } from '@/platform/navigate'
import { host } from '@/platform/system'
import { Card, ListItem, Section, type IconName } from '@/ui'
import { dotted } from '../dotted'
import { asOpened } from '../links'
import { useFollow } from '../use-follow'
import { DriverCard } from '../driver-card'
import { serviceMessages } from './locales'

/** What is needed to decide, in the person's language; an address in the driver's. */
function targetOf(delivery: Delivery, locale: Locale): Target {
  switch (delivery.kind) {
    case 'tool':
      return { kind: 'tool', page: asOpened(delivery.page) }
    case 'link':
      return { kind: 'link', url: delivery.urls?.[locale] ?? delivery.url }
    case 'office':
      return { kind: 'office', address: delivery.address[driverScript(delivery.address)] }
    default:
      return delivery
  }
}

type Office = Extract<Delivery, { kind: 'office' }>

const SIGNS: Record<Way['act'], IconName | undefined> = { page: undefined, jump: 'open', call: undefined, open: 'open', copy: 'copy' }

interface WaysProps {
  delivery: Delivery[]
  onMessage: (text: string | undefined) => void
}

/** The best way to a service: the one thing to do on its page. */
export function MainWay({ delivery, onMessage }: WaysProps) {
  return delivery.length === 0 ? null : <Rows delivery={delivery} from={0} to={1} onMessage={onMessage} />
}

/** The other ways to a service, the better first. */
export function OtherWays({ delivery, onMessage }: WaysProps) {
  const { t } = useI18n(serviceMessages)
  if (delivery.length < 2) return null
  return (
    <Section id="ways" title={t('service.ways')}>
      <Card>
        <Rows delivery={delivery} from={1} to={delivery.length} onMessage={onMessage} />
      </Card>
    </Section>
  )
}

/** Ways from one place of the list up to another; every one goes somewhere on this platform. */
function Rows({ delivery, from, to, onMessage }: WaysProps & { from: number; to: number }) {
  const { t, text, locale } = useI18n(serviceMessages)

  const follow = useFollow(onMessage)
  const [shown, setShown] = useState<Office>()
  const copy = (office: Office) => {
    setShown(undefined)
    void follow(decideWay(targetOf(office, locale), host))
  }

  const label = (one: Delivery, way: Way): { title: string; note?: string } => {
    switch (one.kind) {
      case 'tool':
        return { title: one.label ? text(one.label) : t('service.tool') }
      case 'mini-program': {
        if (way.act === 'jump') return { title: one.name, note: t('service.toMiniProgram') }
        return { title: one.name, note: t(one.host === 'wechat' ? 'service.copyMiniProgramWechat' : 'service.copyMiniProgramAlipay') }
      }
      case 'app':
        return { title: one.name, note: t(way.act === 'open' ? 'service.openApp' : 'service.copyApp') }
      case 'link':
        return { title: text(one.label), note: way.act === 'copy' ? t('service.copyLink') : undefined }
      case 'phone':
        return { title: formatPhone(one.number), note: dotted([text(one.label), one.hours && text(one.hours)]) }
      case 'office':
        return { title: text(one.name), note: dotted([text(one.address), one.hours && text(one.hours)]) }
    }
  }

  return (
    <>
      {delivery.slice(from, to).map((one, index) => {
        const way = decideWay(targetOf(one, locale), host)
        return (
          <ListItem
            key={index}
            id={`way-${one.kind}-${from + index}`}
            icon={one.kind === 'phone' ? 'call' : one.kind === 'link' ? 'web' : one.kind}
            sign={one.kind === 'office' ? undefined : SIGNS[way.act]}
            signLabel={way.act === 'open' ? t('nav.newTab') : undefined}
            isMain={from === 0}
            {...label(one, way)}
            href={linkOf(way)}
            opensOutside={way.act === 'open' || way.act === 'call'}
            onTap={() => (one.kind === 'office' ? setShown(one) : void follow(way))}
          />
        )
      })}
      {shown && <DriverCard title={t('service.showDriver')} name={shown.name} address={shown.address} script={driverScript(shown.address)} copyLabel={t('service.copy')} onCopy={() => copy(shown)} onClose={() => setShown(undefined)} />}
    </>
  )
}
