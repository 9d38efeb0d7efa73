import { format } from './format'

test.each([
  ['Checked {date}', { date: '5 May' }, 'Checked 5 May'],
  ['{count} of {count}', { count: 0 }, '0 of 0'],
  ['Nothing to fill', {}, 'Nothing to fill'],
  ['A place without a value stays: {date}', {}, 'A place without a value stays: {date}'],
  ['{text}', { text: '' }, ''],
  ['{text}', { text: '$& {date} \\1' }, '$& {date} \\1'],
])('%s with %j', (message, values, text) => {
  expect(format(message, values)).toBe(text)
})
