/** @jest-environment jsdom */
import { renderHook } from '@testing-library/react'
import { loadAs, PLATFORMS } from '../../../test/platform'
import { happen } from '../../../test/taro'
import type { Steps } from './types'

const PAGE = '/pages/customs-checks/document/index'
/** When the browser has gone back; where it has nowhere to go, after a while. */
const settled = () =>
  new Promise((resolve) => {
    addEventListener('popstate', () => setTimeout(resolve), { once: true })
    setTimeout(resolve, 1000)
  })

describe.each(PLATFORMS)('on %s', (platform) => {
  const { addStep, stepBack, useStepBack } = loadAs<Steps>(platform, 'steps')
  const hasHistory = platform === 'h5'

  async function back(told: unknown[]) {
    const gone = settled()
    history.back()
    await gone
    return told.splice(0)
  }
  function open() {
    history.replaceState({ idx: 3 }, '', `${PAGE}?a=1`)
    const told: unknown[] = []
    renderHook(() => useStepBack(PAGE, (params) => told.push(params)))
    return told
  }

  test('a step can be gone back, where the platform has a history', async () => {
    const told = open()
    addStep()
    if (hasHistory) history.replaceState(history.state, '', `${PAGE}?a=1&b=x%20y`)
    expect(await back(told)).toEqual(hasHistory ? [{ a: '1' }] : [])
  })

  test('a button of the page goes back the same way, and says so where there is no step', async () => {
    const told = open()
    expect(stepBack()).toBe(false)
    addStep()
    if (hasHistory) history.replaceState(history.state, '', `${PAGE}?a=1&card=x`)
    const gone = settled()
    expect(stepBack()).toBe(hasHistory)
    await gone
    expect(told).toEqual(hasHistory ? [{ a: '1' }] : [])
    expect(stepBack()).toBe(false)
  })

  test('what stands behind # is told as well', async () => {
    if (!hasHistory) return
    const told = open()
    history.replaceState(history.state, '', `${PAGE}?a=1#means=within`)
    addStep()
    history.replaceState(history.state, '', PAGE)
    expect(await back(told)).toEqual([{ a: '1', means: 'within' }])
  })

  test('the router is not told of it, and finds its own count as it left it', async () => {
    if (!hasHistory) return
    let heard = 0
    window.addEventListener('popstate', () => void heard++)
    const told = open()
    addStep()
    addStep()
    expect(history.state).toEqual({ idx: 3, step: 2 })
    expect(await back(told)).toEqual([{ a: '1' }])
    expect(history.state).toEqual({ idx: 3, step: 1 })
    expect(heard).toBe(0)
  })

  test('a page behind another one is told nothing', async () => {
    const told = open()
    addStep()
    happen('didHide')
    expect(await back(told)).toEqual([])
    happen('didShow')
    addStep()
    expect(await back(told)).toEqual(hasHistory ? [{ a: '1' }] : [])
  })

  test.each([{ idx: 2 }, null])('the same page under another entry, %j, is opened by the router', async (entry) => {
    if (!hasHistory) return
    history.replaceState(entry, '', `${PAGE}?a=2`)
    history.pushState({ idx: 3 }, '', `${PAGE}?a=1`)
    const told: unknown[] = []
    renderHook(() => useStepBack(PAGE, (params) => told.push(params)))
    let heard = 0
    window.addEventListener('popstate', () => void heard++, { once: true })
    expect(await back(told)).toEqual([])
    expect(heard).toBe(1)
  })

  test('nor of steps of another page', async () => {
    const told = open()
    if (!hasHistory) return
    addStep()
    history.replaceState(null, '', '/pages/home/index')
    addStep()
    expect(await back(told)).toEqual([])
  })
})
