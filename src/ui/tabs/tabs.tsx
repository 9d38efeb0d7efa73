import type { ReactNode } from 'react'
import { Box, Pressable } from '../host'
import './tabs.scss'

export interface TabsProps<T extends string> {
  id: string
  /** What the tabs are of, for screen readers. */
  label: string
  tabs: readonly { value: T; label: string }[]
  chosen: T
  onChoose: (value: T) => void
  /** What the chosen tab shows. */
  children: ReactNode
}

/** Several views of one thing, of which one is shown. */
export function Tabs<T extends string>({ id, label, tabs, chosen, onChoose, children }: TabsProps<T>) {
  const entry = Math.max(tabs.findIndex(({ value }) => value === chosen), 0)
  return (
    <>
      <Box id={id} className="tabs" role="tablist" label={label}>
        {tabs.map(({ value, label: text }, index) => (
          <Pressable
            key={value}
            id={`${id}-${value}`}
            className={value === chosen ? 'tab is-chosen' : 'tab'}
            choice={{ kind: 'tab', isChosen: value === chosen, isEntry: index === entry }}
            controls={value === chosen ? `${id}-panel` : undefined}
            onTap={() => onChoose(value)}
          >
            {text}
          </Pressable>
        ))}
      </Box>
      <Box id={`${id}-panel`} className="tab-panel" role="tabpanel" label={tabs[entry]?.label}>
        {children}
      </Box>
    </>
  )
}
