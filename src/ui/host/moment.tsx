import { Picker, View } from '@tarojs/components'
import { described, nameOf } from './described'
import type { MomentInputProps } from './types'

/** The host's own wheel for a day or a time. */
export function MomentInput(props: MomentInputProps) {
  const { id, className, kind, value, shown, placeholder, min, max, isDisabled, onText } = props
  return (
    <Picker
      className="field-picker"
      mode={kind as 'date'}
      value={value}
      start={min}
      end={max}
      disabled={isDisabled}
      onChange={(event: { detail: { value: string } }) => onText(event.detail.value)}
    >
      <View id={id} className={`${className}${value ? '' : ' is-empty'}`} {...described({ role: 'button', label: nameOf(props, value ? shown : placeholder) })}>
        {value ? shown : placeholder}
      </View>
    </Picker>
  )
}
