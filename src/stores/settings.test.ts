import { startedAnew } from '../../test/started-anew'
import { host, store as keepText } from '../../test/taro'

const KEY = 'bay-affairs:settings'

const start = () => startedAnew(() => require('./settings') as typeof import('./settings'))
const chosen = () => {
  const { locale, theme, contrast, textSize, who } = start().useSettings.getState()
  return { locale, theme, contrast, textSize, who }
}
const keep = (state: unknown) => keepText(KEY, JSON.stringify({ state, version: 0 }))

test('choices survive a restart', () => {
  const { choose, toggleWho } = start().useSettings.getState()
  choose({ locale: 'pt', theme: 'dark', contrast: 'high', textSize: 'largest' })
  toggleWho('older')
  toggleWho('driver')
  expect(chosen()).toEqual({ locale: 'pt', theme: 'dark', contrast: 'high', textSize: 'largest', who: ['older', 'driver'] })
})

test('a kind of person is taken back by a second tap', () => {
  const { useSettings } = start()
  for (const who of ['older', 'driver', 'older'] as const) useSettings.getState().toggleWho(who)
  expect(useSettings.getState().who).toEqual(['driver'])
})

test('values of another version are dropped one by one', () => {
  keep({ locale: 'fr', theme: 'dark', contrast: 'low', textSize: 'huge', who: ['older', 'everyone', 'tourist', 3] })
  const { locale: _, ...rest } = chosen()
  expect(rest).toEqual({ theme: 'dark', contrast: 'auto', textSize: 'standard', who: ['older'] })
  keep({ locale: 'zh-Hant', theme: 7, who: 'older' })
  expect(chosen()).toEqual({ locale: 'zh-Hant', theme: 'auto', contrast: 'auto', textSize: 'standard', who: [] })
})

test('a name of an object property is no value', () => {
  keep({ locale: 'constructor', theme: '__proto__', textSize: 'toString', who: ['__proto__'] })
  expect(chosen()).toMatchObject({ theme: 'auto', textSize: 'standard', who: [] })
})

test('language and text size follow the phone at every start, until they are chosen', () => {
  const state = () => {
    const { locale, isLocaleChosen, textSize, isTextSizeChosen } = start().useSettings.getState()
    return [locale, isLocaleChosen, textSize, isTextSizeChosen]
  }
  start().useSettings.getState().choose({ theme: 'dark' })
  const [phoneLocale] = state()
  start().useSettings.getState().choose({ contrast: 'high' })
  expect(JSON.stringify(host.storage.get(KEY))).not.toMatch(/locale|textSize/)
  expect(state()).toEqual([phoneLocale, false, 'standard', false])
  start().useSettings.getState().choose({ locale: 'pt', textSize: 'large' })
  expect(state()).toEqual(['pt', true, 'large', true])
})

test('forgetting leaves the language alone', () => {
  const { useSettings } = start()
  useSettings.getState().choose({ locale: 'pt', theme: 'light', contrast: 'high', textSize: 'large' })
  useSettings.getState().toggleWho('macao')
  useSettings.getState().forget()
  expect(chosen()).toEqual({ locale: 'pt', theme: 'auto', contrast: 'auto', textSize: 'standard', who: [] })
})

test.each([
  [undefined, 'standard'],
  [NaN, 'standard'],
  [15, 'standard'],
  [17, 'standard'],
  [17.5, 'large'],
  [20, 'large'],
  [20.5, 'elder'],
  [26, 'elder'],
])('a phone with text of %s px starts with "%s"', (fontSize, size) => {
  expect(start().proposeTextSize(fontSize)).toBe(size)
})
