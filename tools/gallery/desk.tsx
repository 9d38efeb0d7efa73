import { useEffect, useRef, useState } from 'react'
import { LOCALE_NAMES } from '../../src/domain/locale/locale'
import type { Sets } from './stage'
import { CHOICE_NAMES, CHOICES, hashOf, type View } from './view'

const labelOf = (option: string): string => (option in LOCALE_NAMES ? LOCALE_NAMES[option as keyof typeof LOCALE_NAMES] : option)

function Controls({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  return (
    <form className="desk-controls" onSubmit={(event) => event.preventDefault()}>
      {CHOICE_NAMES.map((name) => (
        <label key={name} className="desk-control">
          {name}
          <select value={view[name]} onChange={(event) => onChange({ ...view, [name]: event.target.value })}>
            {CHOICES[name].map((option) => (
              <option key={option} value={option}>
                {labelOf(option)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <a href={hashOf({ ...view, isBare: true })} target="_blank" rel="noreferrer">
        examples alone
      </a>
    </form>
  )
}

/**
 * The list, the controls, and the examples in a window of the chosen width: a document of its own, so that conditions on
 * the width and heights of the screen are true in it.
 */
export function Desk({ sets, view, onChange, onDrawn }: { sets: Sets; view: View; onChange: (view: View) => void; onDrawn: () => void }) {
  const hash = hashOf({ ...view, isBare: true })
  const [first] = useState(hash)
  const shown = useRef(hash)
  const frame = useRef<HTMLIFrameElement>(null)

  // Only the end of its address changes, so that what was chosen in an example stays.
  useEffect(() => {
    if (shown.current !== hash) frame.current!.contentWindow!.location.replace(new URL(hash, location.href).href)
    shown.current = hash
  }, [hash])
  useEffect(() => {
    const hear = ({ source }: MessageEvent) => source === frame.current!.contentWindow && onDrawn()
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [onDrawn])

  const names = [['all', 'All'], ...sets.map(([name, { component }]) => [name, component])] as [string, string][]
  return (
    <div className="desk">
      <header className="desk-head">
        <h1 className="desk-title">Components</h1>
        <Controls view={view} onChange={onChange} />
      </header>
      <nav className="desk-list" aria-label="Components">
        {names.map(([name, component]) => (
          <a key={name} href={hashOf({ ...view, component: name })} aria-current={view.component === name ? 'page' : undefined}>
            {component}
          </a>
        ))}
      </nav>
      <main className="desk-main">
        <iframe ref={frame} title="Examples" src={first} className="desk-window" style={{ width: view.width === 'full' ? '100%' : `${view.width}px` }} />
      </main>
    </div>
  )
}
