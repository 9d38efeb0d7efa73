import { unbroken } from '@/i18n'

const DOT = '\u00a0· '
/** In Chinese so few signs are one thing, which no line takes apart: `广州`, `下一班05:35`, `人民币13.80元`. */
const SHORT = /^(?=.*[\u4e00-\u9fff])[\u4e00-\u9fff\d:.]{2,9}$/

/** Short facts in one line, with a dot between them: `26分钟 · 82.90港元`. What there is none of is left out; no number leaves its unit. */
export const dotted = (parts: readonly (string | number | false | null | undefined)[]): string =>
  parts
    .filter(Boolean)
    .join(DOT)
    .split(DOT)
    .map((part) => {
      const bare = part.replace(/\u2060/g, '')
      return SHORT.test(bare) ? [...bare].join('\u2060') : unbroken(part)
    })
    .join(DOT)
