/** @jest-environment jsdom */
import { decoded } from './use-answers'

test.each([
  ['mtr:sha-tin', 'mtr:sha-tin'],
  ['mtr%3Asha-tin', 'mtr:sha-tin'],
  ['mtr%253Asha-tin', 'mtr:sha-tin'],
  ['%', '%'],
  ['%25', '%'],
  ['%E4%BD', '%E4%BD'],
])('%s of an address is %s: encoded once, twice or badly', (held, meant) => expect(decoded(held)).toBe(meant))
