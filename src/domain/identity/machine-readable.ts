/** Machine-readable lines of passports (TD3: two of 44 signs) and of cards (TD1: three of 30), ICAO Doc 9303 parts 4 and 5. */
import { dayIn, type CivilDate } from '../time/civil'
import { mod731 } from './check-digit'
import { oneSwap, withDigits } from './look-alikes'
import { stateOf, type Part, type Problem, type Reading } from './reading'

/** From and until, in the lines one after another. */
type Span = readonly [from: number, until: number]

interface Layout {
  kind: 'td3' | 'td1'
  length: number
  state: Span
  number: Span
  birth: Span
  sex: number
  expiry: Span
  /** Has a check digit of its own in passports only. */
  optional?: Span
  all: Span[]
}

const TD3: Layout = {
  kind: 'td3',
  length: 88,
  state: [2, 5],
  number: [44, 53],
  birth: [57, 63],
  sex: 64,
  expiry: [65, 71],
  optional: [72, 86],
  all: [[44, 54], [57, 64], [65, 87]],
}

const TD1: Layout = {
  kind: 'td1',
  length: 90,
  state: [2, 5],
  number: [5, 14],
  birth: [30, 36],
  sex: 37,
  expiry: [38, 44],
  all: [[5, 30], [30, 37], [38, 45], [48, 59]],
}

const ALL_AT = { td3: 87, td1: 59 }

const cut = (text: string, [from, until]: Span) => text.slice(from, until)

/** Two figures of a year: a birth is not in the future, and what expires does so in this century. */
function dayOf(text: string, isBirth: boolean, today: CivilDate): CivilDate | undefined {
  const day = (century: string) => dayIn(`${century}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4)}`)
  const late = day('20')
  return isBirth && (late === undefined || late > today) ? day('19') : late
}

/** The number of a card may go on in the next field: then `<` stands for its check digit, and is no part of the number (part 11, appendix D.2). */
function numberIn(text: string, { kind, number }: Layout): { value: string; check: string; at: number } {
  const at = number[1]
  if (kind === 'td3' || text[at] !== '<') return { value: cut(text, number), check: text[at]!, at }
  const rest = text.slice(at + 1, 30).split('<')[0]!
  return rest === '' ? { value: cut(text, number), check: '<', at } : { value: cut(text, number) + rest.slice(0, -1), check: rest.slice(-1), at: at + rest.length }
}

function problemsOf(text: string, layout: Layout, today: CivilDate): Problem[] {
  const problems: Problem[] = []
  const check = (part: Part, value: string, digit: string, at: number) => {
    if (mod731(value) !== digit) problems.push({ why: 'check-digit', part, at: at + 1 })
  }
  const number = numberIn(text, layout)
  check('number', number.value, number.check, number.at)
  for (const part of ['birth', 'expiry'] as const) {
    const [from, until] = layout[part]
    const value = text.slice(from, until)
    check(part, value, text[until]!, until)
    // Part of a birthday may be unknown, and is `<<` then.
    if (!(part === 'birth' && value.includes('<')) && !dayOf(value, part === 'birth', today)) problems.push({ why: 'date', part, at: from + 1 })
  }
  if (layout.optional) {
    const value = cut(text, layout.optional)
    const digit = text[layout.optional[1]]!
    if (!(digit === '<' && /^<*$/.test(value))) check('optional', value, digit, layout.optional[1])
  }
  const at = ALL_AT[layout.kind]
  check('all', layout.all.map((span) => cut(text, span)).join(''), text[at]!, at)
  return problems
}

/** Fields that have digits and fillers only. */
const digitPlaces = ({ kind, birth, expiry, number }: Layout) => (index: number) =>
  (index >= birth[0] && index <= birth[1]) || (index >= expiry[0] && index <= expiry[1]) || index === ALL_AT[kind] || (kind === 'td3' && index === number[1])

const SEXES: Record<string, Reading['sex']> = { F: 'female', M: 'male' }

const linesOf = (text: string, { kind }: Layout) => text.match(kind === 'td3' ? /.{44}/g : /.{30}/g)!.join('\n')

/** @param text without spaces and line ends, in capitals */
export function readMachine(text: string, today: CivilDate): Reading | undefined {
  const isLike = /<<|^[PIAC][A-Z<].*</.test(text) && text.length >= 50
  if (!isLike) return undefined
  const layout = text.startsWith('P') ? TD3 : TD1
  const { kind } = layout
  if (text.length !== layout.length) return { kind, state: 'wrong', problems: [{ why: 'length', has: text.length, needs: layout.length }] }
  const strange = [...text].flatMap((sign, index) => (/[A-Z0-9<]/.test(sign) ? [] : [index + 1]))
  if (strange.length > 0) return { kind, state: 'wrong', problems: [{ why: 'character', at: strange }] }
  if (!/^[A-Z]{1,3}<*$/.test(cut(text, layout.state))) return { kind, state: 'wrong', problems: [{ why: 'layout' }] }

  const isRight = (tried: string) => problemsOf(tried, layout, today).length === 0
  const problems = problemsOf(text, layout, today)
  const digits = withDigits(text, digitPlaces(layout))
  const repaired = problems.length === 0 ? undefined : digits !== text && isRight(digits) ? digits : oneSwap(digits, isRight)
  const birth = cut(text, layout.birth)
  return {
    kind,
    state: stateOf(problems, true),
    problems,
    ...(repaired && { repaired: linesOf(repaired, layout) }),
    ...(problems.length === 0 && {
      birth: birth.includes('<') ? undefined : dayOf(birth, true, today),
      expiry: dayOf(cut(text, layout.expiry), false, today),
      sex: SEXES[text[layout.sex]!],
      issuer: cut(text, layout.state).replace(/</g, ''),
    }),
  }
}
