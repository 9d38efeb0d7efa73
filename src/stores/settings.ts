import { LOCALES, proposeLocale, type Locale } from '@/domain/locale/locale'
import { systemLanguage, systemTextSize } from '@/platform/system'
import { persisted } from './persisted'

export const THEMES = ['auto', 'light', 'dark'] as const
export const CONTRASTS = ['auto', 'high'] as const
export const TEXT_SIZES = ['standard', 'large', 'elder', 'largest'] as const
export type Theme = (typeof THEMES)[number]
export type Contrast = (typeof CONTRASTS)[number]
export type TextSize = (typeof TEXT_SIZES)[number]

/** Kinds of people one can say one is; `everyone` is nobody in particular and is not among them. */
export const WHO = ['mainland', 'hong-kong', 'macao', 'foreigner', 'older', 'driver', 'business'] as const
export type Who = (typeof WHO)[number]

export interface Settings {
  locale: Locale
  /** False while the language is what the phone proposes. */
  isLocaleChosen: boolean
  theme: Theme
  /** `auto` follows the phone, where a browser tells. */
  contrast: Contrast
  textSize: TextSize
  /** False while the text size follows the phone's own setting. */
  isTextSizeChosen: boolean
  /** Who the person says they are; empty when they did not say. */
  who: Who[]
  choose: (change: Partial<Pick<Settings, 'locale' | 'theme' | 'contrast' | 'textSize'>>) => void
  toggleWho: (who: Who) => void
  /** Back to what the phone proposes; the language stays, so that the page can still be read. */
  forget: () => void
}

const oneOf = <T extends string>(values: readonly T[], value: unknown): value is T => values.includes(value as T)

/** Text size to start with for the host's own font size in px; 16 or 17 is ordinary on both platforms. */
export function proposeTextSize(fontSize: number | undefined): TextSize {
  if (fontSize === undefined || !(fontSize > 17)) return 'standard'
  return fontSize > 20 ? 'elder' : 'large'
}

const proposed = () => ({ theme: 'auto' as Theme, contrast: 'auto' as Contrast, textSize: proposeTextSize(systemTextSize()), isTextSizeChosen: false, who: [] as Who[] })

export const useSettings = persisted<Settings>(
  'settings',
  (set) => ({
    locale: proposeLocale(systemLanguage()),
    isLocaleChosen: false,
    ...proposed(),
    choose: (change) =>
      set({ ...change, ...(change.locale && { isLocaleChosen: true }), ...(change.textSize && { isTextSizeChosen: true }) }),
    forget: () => set(proposed()),
    toggleWho: (who) => set(({ who: before }) => ({ who: before.includes(who) ? before.filter((one) => one !== who) : [...before, who] })),
  }),
  ({ locale, theme, contrast, textSize, who }) => ({
    ...(oneOf(LOCALES, locale) && { locale, isLocaleChosen: true }),
    ...(oneOf(THEMES, theme) && { theme }),
    ...(oneOf(CONTRASTS, contrast) && { contrast }),
    ...(oneOf(TEXT_SIZES, textSize) && { textSize, isTextSizeChosen: true }),
    ...(Array.isArray(who) && { who: who.filter((one): one is Who => oneOf(WHO, one)) }),
  }),
  // What was not chosen is proposed anew at each start: the phone may be set otherwise by then.
  ({ locale, isLocaleChosen, theme, contrast, textSize, isTextSizeChosen, who }) => ({
    theme,
    contrast,
    who,
    ...(isLocaleChosen && { locale }),
    ...(isTextSizeChosen && { textSize }),
  }),
)
