/** Loads a capability as the build of one platform does: with the files of that platform, for what it imports too. */
import { existsSync } from 'node:fs'
import path from 'node:path'

export const PLATFORMS = ['h5', 'weapp', 'alipay'] as const
export type Platform = (typeof PLATFORMS)[number]

const FOLDER = path.resolve(__dirname, '../src/platform')

/** The file of a capability that a platform's build takes. */
function fileOf(capability: string, platform: Platform): string {
  const own = path.join(FOLDER, capability, `index.${platform}.ts`)
  return existsSync(own) ? own : path.join(FOLDER, capability, 'index.ts')
}

/** A capability, freshly loaded: nothing is remembered from before. */
export function loadAs<T>(platform: Platform, capability: string): T {
  let loaded!: T
  jest.isolateModules(() => {
    // Not a stand-in but the file that the platform's build would resolve this import to.
    jest.doMock('@/platform/clipboard', () => jest.requireActual<object>(fileOf('clipboard', platform)))
    // Hooks must run in the React that draws them.
    const react = REACT
    jest.doMock('react', () => react)
    loaded = require(fileOf(capability, platform)) as T
  })
  return loaded
}

const REACT: unknown = require('react')
