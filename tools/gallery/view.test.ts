import { CHOICE_NAMES, CHOICES, hashOf, readView, type View } from './view'

const FIRST: View = { component: 'all', theme: 'light', contrast: 'auto', size: 'standard', language: 'zh-Hans', width: '375', isBare: false }

test('an address without an end shows everything as at first', () => {
  expect(readView('')).toEqual(FIRST)
  expect(readView('#')).toEqual(FIRST)
})

test('an address holds every choice, and any of them may be left out', () => {
  expect(readView('#component=list-item&theme=dark&size=elder&bare=1')).toEqual({ ...FIRST, component: 'list-item', theme: 'dark', size: 'elder', isBare: true })
  for (const name of CHOICE_NAMES) for (const option of CHOICES[name]) expect(readView(hashOf({ [name]: option }))).toEqual({ ...FIRST, [name]: option })
})

test('a choice that does not exist is as at first', () => {
  expect(readView('#theme=blue&language=fr&width=&bare=yes')).toEqual(FIRST)
})

test('an address that is read and written again says the same', () => {
  const view: View = { component: 'qr-code', theme: 'dark', contrast: 'high', size: 'largest', language: 'pt', width: 'full', isBare: true }
  expect(readView(hashOf(view))).toEqual(view)
})
