/** @jest-environment jsdom */
import { loadAs, PLATFORMS } from '../../../test/platform'
import type { Address } from './types'

const PAGE = '/pages/help/card/index'
/** As a browser does with a link; where there is a query, hosts of mini programs hand it over the same way. */
function follow(link: string) {
  const { pathname, search, hash, searchParams } = new URL(link, 'http://localhost')
  history.replaceState(null, '', pathname + search + hash)
  return Object.fromEntries(searchParams)
}

afterEach(() => history.replaceState(null, '', '/'))

describe.each(PLATFORMS)('what an address of %s holds', (platform) => {
  const { carried, carrying, hasQuery, privateSign } = loadAs<Address>(platform, 'address')
  const isBrowser = platform === 'h5'

  test('comes back from the address, and nothing else does', () => {
    const params = follow(carrying(PAGE, 'card', 'bay1c.A-_9'))
    expect(carried('card', params)).toBe('bay1c.A-_9')
    expect(carried('list', params)).toBeUndefined()
    follow('/')
    expect(carried('card', {})).toBeUndefined()
    expect(carried('card', { card: 'x' })).toBe('x')
  })

  test('is sent to no server by a browser', () => {
    expect(carrying(PAGE, 'card', 'x').includes('?')).toBe(!isBrowser)
    expect(privateSign).toBe(isBrowser ? '#' : '?')
  })

  test('a query that a server saw is told of', () => {
    follow(carrying(PAGE, 'card', 'x'))
    expect(hasQuery()).toBe(false)
    follow(`${PAGE}?card=x`)
    expect(hasQuery()).toBe(isBrowser)
  })
})
