import { useCallback, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Desk } from './desk'
import { Stage, type Sets } from './stage'
import { hashOf, readView, type View } from './view'
import './gallery.scss'

const root = document.documentElement

/** Says that what the address asks for can be seen: here, and to the window around. */
async function tellDrawn() {
  await document.fonts.ready
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  root.dataset.ready = ''
  if (parent !== window) parent.postMessage('drawn', '*')
}

function Gallery({ sets }: { sets: Sets }) {
  const [view, setView] = useState(() => readView(location.hash))
  useEffect(() => {
    const follow = () => {
      delete root.dataset.ready
      setView(readView(location.hash))
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  useEffect(() => {
    root.lang = view.isBare ? view.language : 'en'
    root.classList.toggle('is-desk', !view.isBare)
    if (view.isBare) void tellDrawn()
  }, [view])
  const change = useCallback((next: View) => location.replace(hashOf(next)), [])
  const ready = useCallback(() => void (root.dataset.ready = ''), [])
  return view.isBare ? <Stage sets={sets} view={view} /> : <Desk sets={sets} view={view} onChange={change} onDrawn={ready} />
}

export function openGallery(sets: Sets): void {
  createRoot(document.getElementById('gallery')!).render(<Gallery sets={sets} />)
}
