import { asTyped } from './as-typed'

test.each([
  ['福强路1023\u2060号', '福强路1023号'],
  ['+853\u00a02833\u00a03000', '+853 2833 3000'],
  ['09:00–\u206013:00', '09:00–13:00'],
  ['Rua de Xangai, n.º 175\nMacau', 'Rua de Xangai, n.º 175\nMacau'],
])('%j is typed %j', (text, typed) => {
  expect(asTyped(text)).toBe(typed)
})
