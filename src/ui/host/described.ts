import { ROLE } from './role'
import type { ControlProps, Described } from './types'

export type Attributes = Record<string, string | boolean>

/** Only what is set: every attribute named is sent to the page, even an empty one. */
export function described({ role, label, isHidden, isLive }: Described): Attributes {
  const attributes: Attributes = {}
  if (role) attributes[ROLE] = role
  if (label) attributes['aria-label'] = label
  if (isHidden) attributes['aria-hidden'] = true
  if (isLive) attributes['aria-live'] = 'polite'
  return attributes
}

/** What a mini program reads of a control: its label, what is chosen, and all that its frame says of it. */
export const nameOf = ({ label, unit, error, hint }: ControlProps, shown?: string): string => [label, shown, unit, error, hint].filter(Boolean).join(', ')
