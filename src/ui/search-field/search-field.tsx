import { Box, Pressable, TextInput } from '../host'
import { Icon } from '../icon/icon'
import './search-field.scss'

export interface SearchFieldProps {
  label: string
  placeholder: string
  value: string
  clearLabel: string
  isFocused?: boolean
  onText: (text: string) => void
  onSubmit: (text: string) => void
}

/** Where a search is typed. */
export function SearchField({ label, placeholder, value, clearLabel, isFocused, onText, onSubmit }: SearchFieldProps) {
  return (
    <Box className="search-field" role="search">
      <Icon name="search" />
      <TextInput
        id="search-input"
        className="search-field-input"
        label={label}
        placeholder={placeholder}
        value={value}
        isFocused={isFocused}
        onText={onText}
        onSubmit={onSubmit}
      />
      {value !== '' && (
        <Pressable id="search-clear" className="search-field-clear" label={clearLabel} onTap={() => onText('')}>
          <Icon name="clear" />
        </Pressable>
      )}
    </Box>
  )
}

/** Looks like the field and opens the page that has it, so that the first screen needs no index. */
export function SearchDoor({ label, href, onTap }: { label: string; href: string; onTap: () => void }) {
  return (
    <Pressable id="search-door" className="search-field" href={href} onTap={onTap}>
      <Icon name="search" />
      <Box className="search-field-hint">{label}</Box>
    </Pressable>
  )
}
