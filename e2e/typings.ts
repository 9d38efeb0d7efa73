/** The official typings of a platform as a source of truth: which functions a host offers. */
import ts from 'typescript'
import path from 'node:path'
import { hostObject, type MiniPlatform } from './platform'

const PACKAGE: Record<MiniPlatform, string> = { weapp: 'miniprogram-api-typings', alipay: '@mini-types/alipay' }

const OPTIONS: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2020.d.ts'],
  target: ts.ScriptTarget.ES2020,
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Node10,
}

/** Compile one file that exists in memory only, with nothing but the typings of the platform in sight. */
export function typedProgram(platform: MiniPlatform, body: string): { program: ts.Program; file: ts.SourceFile } {
  const name = path.join(__dirname, `generated-${platform}.ts`)
  const text = `/// <reference types="${PACKAGE[platform]}" />\nexport {}\n${body}`
  const host = ts.createCompilerHost(OPTIONS)
  const { getSourceFile, fileExists } = host
  host.fileExists = (file) => file === name || fileExists.call(host, file)
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2020) : getSourceFile.call(host, file, ...rest)
  const program = ts.createProgram([name], OPTIONS, host)
  const file = program.getSourceFile(name)
  if (!file) throw new Error(`no typings for ${platform}`)
  return { program, file }
}

const known = new Map<MiniPlatform, string[]>()

/** Names of the functions of `wx` or `my`, as its typings list them. */
export function apiNames(platform: MiniPlatform): string[] {
  const cached = known.get(platform)
  if (cached) return cached
  const { program, file } = typedProgram(platform, `export const host = ${hostObject(platform)}\n`)
  const checker = program.getTypeChecker()
  const symbol = checker.getSymbolAtLocation(file)
  const host = symbol && checker.getExportsOfModule(symbol)[0]
  if (!host) throw new Error(`no ${hostObject(platform)} in the typings`)
  const names = checker
    .getTypeOfSymbolAtLocation(host, file)
    .getProperties()
    .filter((property) => checker.getTypeOfSymbolAtLocation(property, file).getCallSignatures().length > 0)
    .map((property) => property.name)
  if (names.length < 100) throw new Error(`the typings of ${platform} list only ${names.length} functions`)
  known.set(platform, names)
  return names
}
