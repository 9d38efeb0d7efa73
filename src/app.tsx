import { useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { noteShown } from '@/platform/launch'
import { openPage } from '@/platform/navigate'
import { keepOffline } from '@/platform/update'
import { readLaterFiles, useArrival } from '@/stores'
import './ui/base.scss'

readLaterFiles()

/** The shell around every page. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(keepOffline)
  useDidShow(noteShown)
  // A link or code of another version may name a page that is gone.
  usePageNotFound(() => {
    useArrival.getState().setLost(true)
    openPage('/pages/home/index')
  })
  return children
}
