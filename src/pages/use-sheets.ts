import { useState } from 'react'
import { valueOf, withWritten, type Fields } from '@/domain/checklist/fields'
import { idOf, newSheet, sheetsOf, takenIn, withoutSheet, withSheet, type TakenIn } from '@/domain/checklist/sheets'
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
  const [before, setBefore] = useState<Fields[]>()
  const change = (make: (sheets: Fields[]) => Fields[]) => keepOwn(tool, (entries) => make(sheetsOf(entries)))
  return {
    sheets,
    current,
    value: (name: string) => (current ? valueOf(current, name) : ''),
    begin: (values: Record<string, string> = {}) => change((all) => withSheet(all, withWritten(newSheet(secondNow(), chance()), values, secondNow()))),
    /** Into the one in use; where there is none, one is begun. */
    write: (values: Record<string, string>) => change((all) => withSheet(all, withWritten(all[0] ?? newSheet(secondNow(), chance()), values, secondNow()))),
    show: (id: string) => change((all) => [...all.filter((one) => idOf(one) === id), ...withoutSheet(all, id)]),
    remove: (id: string) => {
      setBefore(sheets)
      change((all) => withoutSheet(all, id))
    },
    takeIn: (sent: Fields, how: TakenIn) => {
      setBefore(sheets)
      change((all) => takenIn(all, sent, how, secondNow(), chance()))
    },
    /** Takes the last removal, or what was last taken in, back; none where there was nothing of the kind. */
    undo: before && (() => {
      change(() => before)
      setBefore(undefined)
    }),
  }
}

export type Sheets = ReturnType<typeof useSheets>
