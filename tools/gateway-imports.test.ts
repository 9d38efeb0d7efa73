import { gatewayProblems } from './gateway-imports'
import { readTree, treeOf } from './tree'

const messages = (file: string, text: string) => gatewayProblems(treeOf({ [file]: text })).map(({ message }) => message)

test('the gateway keeps to the table', () => {
  expect(gatewayProblems(readTree())).toEqual([])
})

test.each([
  ['routes that use rules, facts and Fastify', 'gateway/routes/a.ts', "import type { FastifyReply } from 'fastify'\nimport { Type } from '@sinclair/typebox'\nimport { dayOf } from '../../src/domain/time/civil'\nimport { holidays } from '@/facts/customs/holidays'\nimport { hash } from 'node:crypto'\n"],
  ['a store that uses its driver', 'gateway/store/sqlite.ts', "import Libsql from 'libsql'\n"],
  ['the page of counters', 'gateway/desk/main.tsx', "import { useState } from 'react'\nimport { Button } from '@/ui'\nimport type { DayAnswer } from '../routes/desk'\nconst now = Date.now()\n"],
  ['the file that puts real things together', 'gateway/open.ts', "const clock = () => Date.now()\nconst file = process.env.KEYS\n"],
  ['a test that does what it likes', 'gateway/app.test.ts', "import fc from 'fast-check'\nimport { wholeGateway } from './check/whole-gateway'\nconst now = Date.now()\n"],
])('accepted: %s', (_, file, text) => {
  expect(messages(file, text)).toEqual([])
})

test.each([
  ['a page of the app', 'gateway/routes/a.ts', "import { x } from '@/pages/home/x'\n", /may not import src\/pages/],
  ['a store of the phone', 'gateway/routes/a.ts', "import { x } from '../../src/stores'\n", /may not import src\/stores/],
  ['tools', 'gateway/app.ts', "import { ROOT } from '../tools/files'\n", /outside gateway and src/],
  ['Fastify in the booking core', 'gateway/booking/a.ts', "import Fastify from 'fastify'\n", /"fastify" may be used in/],
  ['a driver in routes', 'gateway/routes/a.ts', "import { Pool } from 'pg'\n", /"pg" may be used in gateway\/store\/postgres only/],
  ['a package that nobody named', 'gateway/routes/a.ts', "import _ from 'lodash'\n", /no package of the gateway/],
  ['checks in what serves', 'gateway/open.ts', "import { unguarded } from './check/unguarded'\n", /for checks and tests only/],
  ['Node in the page of counters', 'gateway/desk/a.ts', "import { readFileSync } from 'node:fs'\n", /runs in a browser/],
  ['the server in the page of counters', 'gateway/desk/a.ts', "import { newCode } from '../counter/codes'\n", /in a browser/],
  ['the clock in a rule', 'gateway/booking/a.ts', 'export const now = Date.now()\n', /asks the clock/],
  ['chance in a rule', 'gateway/feeds/a.ts', 'export const chance = Math.random()\n', /asks chance/],
  ['the environment in a route', 'gateway/routes/a.ts', 'export const secret = process.env.DESK_SECRET\n', /reads the environment/],
])('refused: %s', (_, file, text, message) => {
  expect(messages(file, text)).toEqual([expect.stringMatching(message)])
})
