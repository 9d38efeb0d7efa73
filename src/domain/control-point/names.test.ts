import { LOCALES } from '../locale/locale'
import { POINT_IDS } from './control-points'
import { POINT_NAMES } from './names'

test.each(LOCALES)('control points have the names in %s that the pages of customs have', (locale) => {
  const words = require(`../../pages/customs/control-points/locales/${locale}.json`) as Record<string, string>
  for (const id of POINT_IDS) expect(POINT_NAMES[id][locale]).toBe(words[`name.${id}`])
})
