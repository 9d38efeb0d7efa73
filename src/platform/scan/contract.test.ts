import { loadAs, PLATFORMS } from '../../../test/platform'
import { asked, host } from '../../../test/taro'
import type { Scan } from './types'

describe.each(PLATFORMS.filter((platform) => platform !== 'h5'))('on %s', (platform) => {
  const scan = () => loadAs<Scan>(platform, 'scan').scanText()

  test('what the code holds comes back', async () => {
    expect(loadAs<Scan>(platform, 'scan').canScan).toBe(true)
    host.answers.set('scanCode', { result: 'bay1m.x' })
    expect(await scan()).toEqual({ ok: true, text: 'bay1m.x' })
    expect(asked('scanCode')).toEqual([{ scanType: ['qrCode'] }])
  })

  test.each([{ errMsg: 'scanCode:fail cancel' }, { error: 11, errorMessage: 'cancel' }, { error: 10 }])('going back is no failure: %j', async (error) => {
    host.failures.set('scanCode', error)
    expect(await scan()).toEqual({ ok: false, reason: 'cancelled' })
  })

  test('a camera that is refused, and a code with nothing in it, are failures', async () => {
    host.answers.set('scanCode', { result: '' })
    expect(await scan()).toEqual({ ok: false, reason: 'failed' })
    host.failures.set('scanCode', { errMsg: 'scanCode:fail auth deny' })
    expect(await scan()).toEqual({ ok: false, reason: 'failed' })
  })
})

test('a browser says that it cannot', async () => {
  const { canScan, scanText } = loadAs<Scan>('h5', 'scan')
  expect(canScan).toBe(false)
  expect(await scanText()).toEqual({ ok: false, reason: 'failed' })
})
