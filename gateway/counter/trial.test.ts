import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readConfig } from '../config'
import { isCodeOf, type DeskCodes } from './codes'
import { trialCounter } from './trial'

const SECRET = (name: string) => name.padEnd(40, 'x')
const PRODUCTION = { NODE_ENV: 'production', DESK_SECRET: SECRET('a'), OPERATOR_TOKEN: SECRET('b'), DEVICE_SECRET: SECRET('c'), KEYS: 'keys.json', PUBLIC_ORIGIN: 'https://gateway.example.org' }

function configOf(environment: Record<string, string>) {
  const read = readConfig(environment, randomBytes)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return read.config
}

test('whoever develops gets a code that opens one office, another one at each start', async () => {
  const [one, other] = [await trialCounter(configOf({ DESK_FOLDER: 'desk' })), await trialCounter(configOf({ DESK_FOLDER: 'desk' }))]
  expect(await isCodeOf(JSON.parse(one!.deskCodes) as DeskCodes, one!.office, one!.code)).toBe(true)
  expect(await isCodeOf(JSON.parse(one!.deskCodes) as DeskCodes, one!.office, other!.code)).toBe(false)
})

test.each([
  ['in production', { ...PRODUCTION, DESK_FOLDER: 'desk' }],
  ['where the operator has named codes', { DESK_FOLDER: 'desk', DESK_CODES: '{}' }],
  ['on a database of others', { DESK_FOLDER: 'desk', DATABASE_URL: 'postgres://localhost/bay' }],
  ['without the page', {}],
])('there is none %s', async (_, environment) => {
  expect(await trialCounter(configOf(environment))).toBeUndefined()
})

test('the process that operators run does not know of it', () => {
  for (const file of ['server.ts', 'open.ts', 'app.ts', 'config.ts']) expect(readFileSync(path.join(__dirname, '..', file), 'utf8')).not.toMatch(/trial/)
})
