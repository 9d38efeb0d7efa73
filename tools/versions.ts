/** Checks the versions that package.json names. */
import type { Problem } from './problem'

export interface Manifest {
  version: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/
const FOLLOWS_TARO = /^(@tarojs\/|babel-preset-taro$)/

/** @param appVersion what the app says of itself */
export function versionProblems(manifest: Manifest, appVersion: string): Problem[] {
  const problems: Problem[] = []
  const add = (place: string, message: string) => problems.push({ file: 'package.json', place, message })
  if (manifest.version !== appVersion) add('version', `is ${manifest.version}, src/domain/app/app.ts says ${appVersion}`)

  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  for (const [name, version] of all) if (!EXACT.test(version)) add(name, `"${version}" is not one exact version`)
  const taro = all.filter(([name]) => FOLLOWS_TARO.test(name))
  const odd = taro.find(([, version]) => version !== taro[0]![1])
  if (odd) add(odd[0], `is ${odd[1]}, ${taro[0]![0]} is ${taro[0]![1]}: all of Taro has one version`)
  return problems
}
