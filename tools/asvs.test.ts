import { asvsProblems, asvsTableProblems, countLine, REQUIREMENTS, rowsOf } from './asvs'

const isThere = (file: string) => file === 'gateway/app.ts' || file === 'gateway/app.test.ts'

/** A whole table: all are met but one that is open and one that does not apply. */
function table(change: (line: string, id: string) => string | undefined = (line) => line): string {
  const chapters = [...new Set([...REQUIREMENTS.keys()].map((id) => id.split('.')[0]!))]
  const rowOf = (id: string, level: string) => {
    if (id === 'V6.3.3') return `| ${id} | ${level} | second factor | open | one code | |`
    if (id === 'V17.1.1') return `| ${id} | ${level} | TURN | does not apply | no calls | |`
    return `| ${id} | ${level} | words | met | so | \`gateway/app.ts\`, \`gateway/app.test.ts\` |`
  }
  const rows = chapters.map((chapter) => {
    const own = [...REQUIREMENTS].filter(([id]) => id.startsWith(`${chapter}.`))
    return `## ${chapter} A name\n\n| id | L | about | state | how | where |\n|---|---|---|---|---|---|\n${own.flatMap(([id, level]) => change(rowOf(id, level), id) ?? []).join('\n')}\n`
  })
  return `# Table\n\nCOUNT\n\n${rows.join('\n')}\n## Open\n\n- V6.3.3: a second factor\n`
}
const counted = (text: string) => text.replace('COUNT', countLine(rowsOf(text)))
const problems = (text: string) => asvsProblems(text, isThere).map(({ place, message }) => `${place.replace(/^\d+ /, '')} ${message}`)

test('there are 253 requirements of levels 1 and 2: 70 and 183', () => {
  const levels = [...REQUIREMENTS.values()]
  expect([levels.filter((one) => one === '1').length, levels.filter((one) => one === '2').length]).toEqual([70, 183])
})

test('a whole table has no problem', () => {
  expect(problems(counted(table()))).toEqual([])
})

test.each<[string, (line: string, id: string) => string | undefined, RegExp]>([
  ['a requirement without a row', (line, id) => (id === 'V1.2.4' ? undefined : line), /^V1\.2\.4 has no row$/],
  ['one with two rows', (line, id) => (id === 'V1.2.4' ? `${line}\n${line}` : line), /^V1\.2\.4 stands twice$/],
  ['one that is none', (line, id) => (id === 'V1.2.4' ? `${line}\n${line.replace('V1.2.4', 'V1.2.10')}` : line), /^V1\.2\.10 is no requirement/],
  ['a wrong level', (line, id) => (id === 'V1.2.4' ? line.replace('| 1 |', '| 2 |') : line), /^V1\.2\.4 is of level 1, not 2$/],
  ['a row in another chapter', (line, id) => (id === 'V2.1.1' ? `## V3 A name\n${line}` : line), /^V2\.1\.1 stands below V3$/],
  ['a state of its own', (line, id) => (id === 'V1.2.4' ? line.replace('met', 'partly') : line), /^V1\.2\.4 "partly" is no state/],
  ['no reason', (line, id) => (id === 'V17.1.1' ? line.replace('no calls', '') : line), /^V17\.1\.1 says nothing/],
  ['met by nothing', (line, id) => (id === 'V1.2.4' ? line.replace(/`[^|]*/, '') : line), /^V1\.2\.4 is met, and names no file/],
  ['a test that is not there', (line, id) => (id === 'V1.2.4' ? line.replace('app.test.ts', 'gone.test.ts') : line), /^V1\.2\.4 names gateway\/gone\.test\.ts, which is not there$/],
  ['a cell too many', (line, id) => (id === 'V1.2.4' ? line.replace('| so |', '| so | so |') : line), /^V1\.2\.4 is met, and names no file/],
  ['open without what is needed', (line, id) => (id === 'V1.2.4' ? line.replace('met', 'open') : line), /^V1\.2\.4 is open: say below/],
  ['listed as open and met', (line, id) => (id === 'V6.3.3' ? line.replace('open', 'met').replace('| |', '| `gateway/app.ts` |') : line), /^V6\.3\.3 stands below "## Open" and is not open$/],
])('%s is found', (_, change, wanted) => {
  const found = problems(counted(table(change)))
  expect(found.filter((one) => !/count is not right/.test(one))).toContainEqual(expect.stringMatching(wanted))
})

test('a count that is not that of the rows is found', () => {
  expect(problems(table().replace('COUNT', 'Of 253 requirements **253 are met, 0 do not apply, 0 are open**.'))).toEqual([
    '(top) the count is not right, it is: Of 253 requirements **251 are met, 1 do not apply, 1 are open**.',
  ])
})

test('the table of this checkout is whole', () => {
  expect(asvsTableProblems()).toEqual([])
})
