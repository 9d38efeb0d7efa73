/** @jest-environment jsdom */
import { waitFor } from '@testing-library/react'
import { byId, openRoute, startAnew } from '../../../../test/page'

const open = async (route: string, params: Record<string, string>, id: string) => {
  openRoute(`pages/customs/${route}/index`, params)
  await waitFor(() => expect(byId(id)).not.toBeNull())
}

beforeEach(startAnew)

test('the bridge is no way between Sha Tin and Futian, but a large detour, and a disagreement names its point', async () => {
  await open('crossing', { from: 'sha-tin', to: 'futian', when: '2026-11-22T12:00' }, 'best')
  expect(byId('detours')).toHaveTextContent(/^Large detour \(1\).*Bridge, Hong Kong Port to Bridge, Zhuhai Port/)
  expect(byId('others')).not.toHaveTextContent('Bridge')
  expect(byId('sources')).toHaveTextContent('Bridge, Zhuhai Port: sources disagree. A guide of 2024')
  expect(byId('sources')).not.toHaveTextContent('Sources disagree:')
})

test('the best way stands above the questions as soon as there is one: where, until when, how long, and what closes before one is back', async () => {
  await open('crossing', { from: 'sha-tin', to: 'futian', when: '2026-11-22T21:00', return: '2026-11-22T23:00' }, 'best')
  const summary = byId('summary')!
  expect(summary).toHaveTextContent(/Best.*Lo Wu.*Open until 24:00.*when you come back: Open until 24:00.*usual wait: .*Closed before you are back.*Lok Ma Chau Spur Line/)
  expect(byId('best')!.querySelector('[id^="way-"]')).toHaveTextContent('Lo Wu')
  expect(summary.compareDocumentPosition(byId('from')!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})

test('before the places are known, and where none is open, nothing stands above', async () => {
  await open('crossing', {}, 'need-places')
  expect(byId('summary')).toBeNull()
  document.body.innerHTML = ''
  await open('crossing', { from: 'sha-tin', to: 'futian', when: '2026-11-22T03:00' }, 'detours')
  expect(byId('summary')).toBeNull()
})

test('where only a detour is open, that is said', async () => {
  await open('crossing', { from: 'sha-tin', to: 'futian', when: '2026-11-22T03:00' }, 'detours')
  expect(byId('best')).toBeNull()
  expect(document.body).toHaveTextContent('Only a large detour was found open then.')
})

test('the bridge is a way to Zhuhai', async () => {
  await open('crossing', { from: 'lantau', to: 'gongbei', when: '2026-11-22T12:00' }, 'best')
  expect(byId('best')).toHaveTextContent('Bridge, Zhuhai Port')
})

test.each<Record<string, string>>([{}, { group: 'bridge' }, { group: 'macao-zhuhai' }])('Zhuhai’s port of the bridge says the same in every list: %j', async (group) => {
  await open('control-points', { ...group, when: '2026-11-22T12:00' }, 'point-hzmb-zhuhai')
  expect(byId('point-hzmb-zhuhai')).toHaveTextContent('Open until 22:00 · to and from Macao')
})

test.each([
  ['12:00', /Open until 22:00 · to and from Macao/],
  ['23:00', /to and from Hong Kong: Open 24 hours · to and from Macao: Closed, opens 08:00 next day/],
])('and on its own page at %s', async (time, wanted) => {
  await open('control-point', { id: 'hzmb-zhuhai', when: `2026-11-22T${time}` }, 'state')
  expect(byId('state')).toHaveTextContent(wanted)
})
