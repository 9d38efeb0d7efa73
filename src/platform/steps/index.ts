/** Browsers: each step is an entry of the history, of the same page. */
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { recordOf } from '@/domain/record/record'
import type { Steps } from './types'

interface Entry {
  /** The router's count of its pages. */
  idx?: number
  step?: number
}

const entryOf = (state: unknown): Entry => (state ?? {}) as Entry

/** A copy: the router counts its own entries in it, and a step is none of them. */
export const addStep: Steps['addStep'] = () => {
  const entry = entryOf(history.state)
  history.pushState({ ...entry, step: (entry.step ?? 0) + 1 }, '')
}

export const stepBack: Steps['stepBack'] = () => {
  const hasStep = (entryOf(history.state).step ?? 0) > 0
  if (hasStep) history.back()
  return hasStep
}

export const useStepBack: Steps['useStepBack'] = (page, onStep) => {
  const isShown = useRef(true)
  const told = useRef(onStep)
  useEffect(() => void (told.current = onStep))
  useDidShow(() => void (isShown.current = true))
  useDidHide(() => void (isShown.current = false))
  useEffect(() => {
    const { idx } = entryOf(history.state)
    const follow = (event: PopStateEvent) => {
      // The same page may have been opened twice, or a link to it pasted over its address: those are the router's.
      if (!isShown.current || location.pathname !== page || entryOf(event.state).idx !== idx) return
      // The router would open the page anew.
      event.stopImmediatePropagation()
      told.current(recordOf([location.search, location.hash].flatMap((part) => [...new URLSearchParams(part.slice(1))])))
    }
    window.addEventListener('popstate', follow, true)
    return () => window.removeEventListener('popstate', follow, true)
  }, [page])
}
