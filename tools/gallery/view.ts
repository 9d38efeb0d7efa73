/** What the gallery shows, as its address holds it: `#component=choices&theme=dark&language=pt`. */
import { LOCALES } from '../../src/domain/locale/locale'

export const CHOICES = {
  theme: ['light', 'dark'],
  contrast: ['auto', 'high'],
  size: ['standard', 'large', 'elder', 'largest'],
  language: LOCALES,
  width: ['375', '320', '768', 'full'],
} as const

export type ChoiceName = keyof typeof CHOICES

export const CHOICE_NAMES = Object.keys(CHOICES) as ChoiceName[]

export type View = { [Name in ChoiceName]: (typeof CHOICES)[Name][number] } & {
  /** File name of a component, such as `list-item`; `all` shows every one. */
  component: string
  /** The examples alone, as wide as the window, without controls: for photographs and checks. The width counts for nothing then. */
  isBare: boolean
}

/** The view of an address; what it leaves out or misspells is as at first. */
export function readView(hash: string): View {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const choices = CHOICE_NAMES.map((name) => {
    const options: readonly string[] = CHOICES[name]
    return [name, options.find((option) => option === given.get(name)) ?? options[0]] as const
  })
  return { ...Object.fromEntries(choices), component: given.get('component') ?? 'all', isBare: given.get('bare') === '1' } as View
}

/** The end of the address that shows this, in whole: `#component=all&theme=light…`. */
export function hashOf(view: Partial<View>): string {
  const { component, isBare, ...choices } = { ...readView(''), ...view }
  return `#${String(new URLSearchParams({ component, ...choices, ...(isBare && { bare: '1' }) }))}`
}
