/** @jest-environment jsdom */
import { render } from '@testing-library/react'
import { LOCALES } from '@/domain/locale/locale'
import { useBookings, useSettings } from '@/stores'
import { says, startLine, tap } from '../../../test/appointments'
import { settle } from '../../../test/page'
import { HostDevice } from './appointments/host-device'

const DEVICE = 'H'.repeat(22)
let sent: string[] = []
/** A gateway that offers WeChat, or nothing; and what it answers to a code. */
function gateway(hosts: object | undefined, answer = { status: 200, body: { device: DEVICE } as object }) {
  globalThis.fetch = (async (path: string, { method, body }: RequestInit) => {
    sent.push(`${method} ${path} ${String(body)}`)
    const { status, body: told } = method === 'POST' ? answer : hosts ? { status: 200, body: hosts } : { status: 404, body: { reason: 'not-offered' } }
    return { status, headers: new Map([['date', new Date(Date.now()).toUTCString()]]), text: async () => JSON.stringify(told) }
  }) as unknown as typeof fetch
}
const open = async (props: Parameters<typeof HostDevice>[0]) => {
  const page = render(<HostDevice {...props} />)
  await settle()
  return page
}
const askCode = () => Promise.resolve({ ok: true, code: 'code-1' } as const)

beforeEach(() => {
  startLine()
  sent = []
  useBookings.getState().erase()
})

test('where nothing is offered, or not for this host, or in a browser, nothing is shown', async () => {
  for (const [hosts, host] of [[undefined, 'weixin'], [{ hosts: ['alipay'] }, 'weixin'], ['nonsense' as never, 'weixin'], [{ hosts: ['weixin'] }, undefined]] as const) {
    gateway(hosts)
    const { container, unmount } = await open({ host, askCode })
    expect(container).toBeEmptyDOMElement()
    unmount()
  }
  expect(sent.filter((one) => one.startsWith('POST'))).toEqual([])
})

test('it is explained first, the host is asked when it is tapped, and the device counts for today', async () => {
  gateway({ hosts: ['weixin'] })
  await open({ host: 'weixin', askCode })
  says('does not say who you are')
  expect(sent).toHaveLength(1)
  await tap('host-ask')
  expect(sent[1]).toBe('POST /v1/devices {"host":"weixin","code":"code-1"}')
  says('Confirmed by WeChat for today.')
  expect(useBookings.getState().device).toMatchObject({ id: DEVICE, isOfHost: true })
  expect(document.getElementById('host-ask')).toBeNull()
})

test.each([
  ['the host gives no code', { status: 200, body: { device: DEVICE } }, () => Promise.resolve({ ok: false, reason: 'failed' } as const)],
  ['the gateway refuses', { status: 403, body: { reason: 'not-allowed' } }, askCode],
  ['the answer is no device', { status: 200, body: { device: 'planted' } }, askCode],
])('where %s, it is said, and the phone goes on with its own', async (_, answer, code) => {
  gateway({ hosts: ['alipay'] }, answer)
  await open({ host: 'alipay', askCode: code })
  await tap('host-ask')
  says('Alipay did not confirm it just now. You can book all the same.')
  expect(useBookings.getState().device).toBeUndefined()
})

test.each(LOCALES)('it is said in %s without a key left over', async (locale) => {
  useSettings.getState().choose({ locale })
  gateway({ hosts: ['weixin'] })
  const { container } = await open({ host: 'weixin', askCode })
  expect(container.textContent).not.toMatch(/booking\.|\{host\}/)
})
