import { useState } from 'react'
import { valueOf, withWritten, type Fields } from '@/domain/checklist/fields'
import { idOf, MOST_SHEETS, newSheet, sheetsOf, takenIn, withoutSheet, withSheet, type TakenIn } from '@/domain/checklist/sheets'
import { serviceCode } from '@/domain/scan/service-code'
import { instantNow } from '@/platform/clock'
import { useOwn } from '@/stores'

const secondNow = () => Math.floor(instantNow() / 1000)

/** Letters that another phone hardly has in the same second: of the instant itself, since not every phone has a source of chance. */
const chance = () => serviceCode(String(instantNow())).slice(-4)

/** Lists or cards of a tool that the phone keeps, the one in use, and every change as it was written. */
export function useSheets(tool: 'moving' | 'card') {
  const { own, keepOwn } = useOwn()
  const sheets = sheetsOf(own[tool] ?? [])
  const current = sheets[0]
  const [removed, setRemoved] = useState<Fields>()
  const [before, setBefore] = useState<Fields[]>()
  const change = (make: (sheets: Fields[]) => Fields[]) => keepOwn(tool, (entries) => make(sheetsOf(entries)))
  /** What is written after something was taken in would go with it: from then on it is not taken back as a whole. */
  const write = (make: (sheets: Fields[]) => Fields[]) => {
    setBefore(undefined)
    change(make)
  }
  return {
    sheets,
    current,
    value: (name: string) => (current ? valueOf(current, name) : ''),
    begin: (values: Record<string, string> = {}) => write((all) => withSheet(all, withWritten(newSheet(secondNow(), chance()), values, secondNow()))),
    /** Into the one in use; where there is none, one is begun. */
    write: (values: Record<string, string>) => write((all) => withSheet(all, withWritten(all[0] ?? newSheet(secondNow(), chance()), values, secondNow()))),
    show: (id: string) => change((all) => [...all.filter((one) => idOf(one) === id), ...withoutSheet(all, id)]),
    remove: (id: string) => {
      setRemoved(sheets.find((one) => idOf(one) === id))
      write((all) => withoutSheet(all, id))
    },
    takeIn: (sent: Fields, how: TakenIn) => {
      setBefore(sheets)
      change((all) => takenIn(all, sent, how, secondNow(), chance()))
    },
    /** Brings the last one back that was removed, beside whatever came since; none where none was, or there is no room. */
    undoRemoval: removed && sheets.length < MOST_SHEETS ? () => {
      change((all) => withSheet(all, removed))
      setRemoved(undefined)
    } : undefined,
    /** Takes back what was last taken in; none where nothing was, or something was written since. */
    undoTaken: before && (() => {
      change(() => before)
      setBefore(undefined)
    }),
  }
}

export type Sheets = ReturnType<typeof useSheets>
