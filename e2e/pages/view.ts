/** Ways the app can look; shots and accessibility checks go through them. */
import type { Locale } from '../../src/domain/locale/locale'
import type { Settings } from '../../src/stores'

export interface View {
  name: string
  /** What the phone is set to; the app follows it. */
  theme: 'light' | 'dark'
  contrast: Settings['contrast']
  textSize: Settings['textSize']
}

const LIGHT: View = { name: 'light', theme: 'light', contrast: 'auto', textSize: 'standard' }

export const VIEWS = {
  light: LIGHT,
  dark: { ...LIGHT, name: 'dark', theme: 'dark' },
  contrast: { ...LIGHT, name: 'contrast', contrast: 'high' },
  'dark-contrast': { ...LIGHT, name: 'dark-contrast', theme: 'dark', contrast: 'high' },
  large: { ...LIGHT, name: 'large', textSize: 'large' },
  elder: { ...LIGHT, name: 'elder', textSize: 'elder' },
  largest: { ...LIGHT, name: 'largest', textSize: 'largest' },
} as const satisfies Record<string, View>

export type ViewName = keyof typeof VIEWS

export const isHighContrast = ({ contrast }: View) => contrast === 'high'

/** Both are for people who see or reach less well: targets are larger there. */
export const isElder = ({ textSize }: View) => textSize === 'elder' || textSize === 'largest'

/** The settings of a person who chose this view, and a language, as the app keeps them. */
export const settingsOf = ({ contrast, textSize }: View, locale?: Locale) => ({ ...(locale && { locale }), theme: 'auto' as const, contrast, textSize, who: [] })
