import { useState } from 'react'
import { deviceIn, hostsIn } from '@/domain/booking/offered'
import { dayOf } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { instantNow } from '@/platform/clock'
import { request } from '@/platform/http'
import { hostCode, signInHost, type SignIn } from '@/platform/sign-in'
import { useBookings } from '@/stores'
import { Box, Button, Buttons, Notice, Section } from '@/ui'
import { useAsked } from '../../use-asked'
import { bookingMessages } from '../locales'

const TIMEOUT = 8000

/**
 * Where the gateway offers it, and after it is explained: WeChat or Alipay may say who counts for the share of the day, in place of a number
 * that the phone drew. Nothing else depends on it; where it is not offered, nothing is shown.
 *
 * @param host of this build, and how it is asked for a code; given by tests
 */
export function HostDevice({ host = signInHost, askCode = hostCode }: { host?: SignIn['signInHost']; askCode?: SignIn['hostCode'] }) {
  const { t } = useI18n(bookingMessages)
  const [asked] = useAsked(host && '/v1/devices', hostsIn)
  const { device, nameDevice } = useBookings()
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle')
  if (!host || asked.state !== 'there' || !asked.value.includes(host)) return null
  const on = dayOf(instantNow())
  const isDone = device?.isOfHost === true && device.on === on
  const name = t(`booking.host.${host}`)
  const ask = async () => {
    setState('asking')
    const given = await askCode()
    const answer = given.ok ? await request({ method: 'POST', path: '/v1/devices', body: { host, code: given.code }, timeoutMs: TIMEOUT }) : undefined
    const id = answer?.ok && answer.status === 200 ? deviceIn(answer.body) : undefined
    if (id) nameDevice({ id, on, isOfHost: true })
    setState(id ? 'idle' : 'failed')
  }
  return (
    <Section id="host-device" title={t('booking.host.title', { host: name })}>
      <Box className="paragraph">{t(isDone ? 'booking.host.done' : 'booking.host.text', { host: name })}</Box>
      {state === 'failed' && (
        <Notice id="host-failed" kind="caution" isUrgent>
          {t('booking.host.failed', { host: name })}
        </Notice>
      )}
      {!isDone && (
        <Buttons>
          <Button id="host-ask" isDisabled={state === 'asking'} onTap={() => void ask()}>
            {t('booking.host.ask', { host: name })}
          </Button>
        </Buttons>
      )}
    </Section>
  )
}
