import { object, oneOf } from '../../catalog/schema-parts'

export const VALUES = {
  'number-form': object({ checks: oneOf(['mod-11-2', 'mod-11', '731', 'none'], 'The check digit, where the number has one.') }, 'That the form of a number is published; the rules are code.'),
}

export interface NumberForm {
  checks: string
}
