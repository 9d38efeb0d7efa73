import { phoneProblem } from './phone'

test.each(['+85228246111', '+8521868', '+8521878200', '+85328573333', '+853999', '+8613800138000', '+861012345678', '+8675584461234', '+867568461234', '+8612367', '+861012308', '12367', '999', '95598'])(
  '%s is accepted',
  (number) => {
    expect(phoneProblem(number)).toBeUndefined()
  },
)

test.each([
  ['+8522824611', /eight digits/],
  ['+852282461111', /eight digits/],
  ['+8532857333', /eight digits/],
  ['+8612800138000', /mobile number/],
  ['+86138001380', /mobile number/],
  ['+86075584461234', /mobile number/],
  ['28246111', /short code/],
  ['13800138000', /short code/],
  ['+442079460000', /none of the three places/],
])('%s is refused', (number, message) => {
  expect(phoneProblem(number)).toMatch(message)
})
