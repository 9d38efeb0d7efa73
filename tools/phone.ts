/** Shapes of the numbers that the three places use, as they are dialled. */
const SHAPES: [prefix: string, shape: RegExp, says: string][] = [
  ['+852', /^([2-9]\d{7}|1\d{2,6})$/, 'eight digits, or a short one that starts with 1'],
  ['+853', /^([2-9]\d{7}|\d{3})$/, 'eight digits, or an emergency number of three'],
  ['+86', /^(1[3-9]\d{9}|(10|2\d)\d{8}|[3-9]\d{2}\d{7,8}|400\d{7}|(10)?1\d{2,4}|9\d{4})$/, 'a mobile number, an area code with seven or eight digits, or a short one'],
  ['', /^(\d{3,6}|400\d{7})$/, 'a short code of three to six digits; a longer number starts with +852, +853 or +86'],
]

/** What is wrong with a number; `undefined` when it has the shape of its place. */
export function phoneProblem(number: string): string | undefined {
  const known = SHAPES.find(([prefix]) => number.startsWith(prefix) && (prefix !== '' || !number.startsWith('+')))
  if (!known) return `"${number}" is of none of the three places`
  const [prefix, shape, says] = known
  return shape.test(number.slice(prefix.length)) ? undefined : `"${number}" has the wrong length or start: ${prefix ? `after ${prefix} ` : ''}${says}`
}
