import path from 'node:path'
import { AREAS } from '../src/catalog/vocabulary'
import { filesUnder, ROOT } from './files'
import { generatedFiles } from './generated'
import { generatedProblems } from './generated-problems'
import { treeOf } from './tree'

const made = generatedFiles()

test('made twice, every file is the same', () => {
  expect(generatedFiles()).toEqual(made)
})

test('every generated file of the app is among them', () => {
  const names = made.map(({ file }) => file)
  for (const file of filesUnder(path.join(ROOT, 'src'), '.gen.ts')) expect(names).toContain(file)
  expect(names).toEqual(expect.arrayContaining(AREAS.map((area) => path.join(ROOT, `src/catalog/details/${area}.gen.ts`))))
})

describe('compared with what is there', () => {
  const here = path.join(ROOT, 'tools/fixtures/old.gen.ts')

  test('the same text is accepted', () => {
    expect(generatedProblems([{ file: here, text: 'export const OLD = 1\n' }], treeOf({}))).toEqual([])
  })

  test('what another engine made is not compared; what this one made is', () => {
    const other = { file: here, text: 'export const OLD = 2\n' }
    expect(generatedProblems([{ ...other, madeBy: 'of an engine that is not named there' }], treeOf({}))).toEqual([])
    expect(generatedProblems([{ ...other, madeBy: 'OLD' }], treeOf({}))).toEqual([expect.objectContaining({ message: expect.stringMatching(/not current/) as string })])
  })

  test('an old text, a missing file and one that nothing makes are refused', () => {
    expect(generatedProblems([{ file: here, text: 'export const OLD = 2\n' }], treeOf({}))).toEqual([expect.objectContaining({ message: expect.stringMatching(/not current/) as string })])
    expect(generatedProblems([{ file: `${here}x`, text: '' }], treeOf({}))).toEqual([expect.objectContaining({ message: expect.stringMatching(/missing/) as string })])
    expect(generatedProblems([], treeOf({ 'src/catalog/left.gen.ts': '' }))).toEqual([expect.objectContaining({ file: 'src/catalog/left.gen.ts' })])
  })
})
