/** @jest-environment jsdom */
import { useHanded } from '@/stores'
import { fillStack, host } from '../../test/taro'
import { CARRY, SOCIAL_INSURANCE } from './links'
import { openWith } from './open-with'

const handed = () => useHanded.getState().handed
/** When the platform has answered, and a tap counts again. */
const answered = () => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  fillStack(1)
  useHanded.getState().taken()
})

test('what one tool tells the next waits for it, without what was not answered', async () => {
  openWith(CARRY, { from: 'macao', to: 'mainland', who: undefined })
  expect(handed()).toEqual({ page: CARRY, given: { from: 'macao', to: 'mainland' } })
  await answered()
  expect(handed()).toBeDefined()
})

test('of a page that did not come nothing waits for the next time', async () => {
  host.failures.set('navigateTo', { errMsg: 'navigateTo:fail' })
  openWith(CARRY, { from: 'macao' })
  await answered()
  expect(handed()).toBeUndefined()
})

test('a second tap, which opens nothing, leaves what the first one handed over', async () => {
  openWith(CARRY, { from: 'macao' })
  openWith(SOCIAL_INSURANCE, { who: 'macao' })
  expect(handed()).toEqual({ page: CARRY, given: { from: 'macao' } })
  await answered()
})
