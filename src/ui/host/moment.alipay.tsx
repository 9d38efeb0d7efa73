import { Picker, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { described, nameOf } from './described'
import { momentOf, partsOf, rangesOf, type Parts } from './moment-parts'
import type { MomentInputProps } from './types'

/** The first update is on the screen by then, in ms. */
const AFTER_FIRST_DRAWING = 60

const twoDigits = (part: number) => String(part).padStart(2, '0')

/**
 * Year, month and day, or hour and minute, each from a list of its own: Alipay's picker knows lists only, no days and times
 * (https://opendocs.alipay.com/mini/component/picker). The value is told when all parts are chosen.
 */
export function MomentInput(props: MomentInputProps) {
  const { id, className, kind, value, shown, placeholder, min, max, isDisabled, onText } = props
  const [begun, setBegun] = useState<Parts>([])
  // Two hundred years and sixty minutes are long lists: they follow what is chosen of them.
  const [hasLists, setLists] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLists(true), AFTER_FIRST_DRAWING)
    return () => clearTimeout(timer)
  }, [])
  const parts = value ? partsOf(value) : begun
  // Chinese names each part, in the order of the lists: 2026年11月22日.
  const units = shown.match(/[\u4e00-\u9fff]/g) ?? []
  const choose = (at: number, part: number) => {
    const ranges = rangesOf(kind, parts, min, max)
    const next = ranges.map((_, index) => (index === at ? part : parts[index]))
    const moment = momentOf(kind, next, min, max)
    setBegun(moment ? [] : next)
    if (moment) onText(moment)
  }
  return (
    <View id={id} className="field-parts" {...described({ role: 'group', label: nameOf(props, value ? shown : placeholder) })}>
      {rangesOf(kind, parts, min, max).map((whole, at) => {
        const part = parts[at]
        const range = hasLists ? whole : whole.filter((one) => one === part)
        const words = part === undefined ? '––' : `${twoDigits(part)}${units[at] ?? ''}`
        return (
          <Picker
            key={at}
            className="field-picker"
            mode="selector"
            range={range.map(twoDigits)}
            value={Math.max(part === undefined ? 0 : range.indexOf(part), 0)}
            disabled={isDisabled}
            onChange={(event) => choose(at, range[Number(event.detail.value)]!)}
          >
            <View className={`${className}${part === undefined ? ' is-empty' : ''}`} {...described({ role: 'button' })}>
              {words}
            </View>
          </Picker>
        )
      })}
    </View>
  )
}
