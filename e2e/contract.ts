/**
 * Checks recorded calls against the platform's official typings: the runtime's models are ours and may be too kind, so what the
 * bundle really passed is written down as TypeScript and compiled.
 */
import ts from 'typescript'
import { hostObject, type MiniPlatform } from './platform'
import { FUNCTION_MARK } from './runtime/mark'
import type { Call } from './runtime/browser/record'
import { typedProgram } from './typings'

/** What Taro itself passes though the typings do not know it: WeChat's name of a parameter beside Alipay's, which Alipay ignores. */
const ALLOWED: Record<MiniPlatform, { call: RegExp; complaint: RegExp }[]> = {
  weapp: [],
  alipay: [
    { call: /^my\.setClipboard\(/, complaint: /'"data"' does not exist/ },
    { call: /^my\.makePhoneCall\(/, complaint: /'"phoneNumber"' does not exist/ },
  ],
}

const ANY_FUNCTION = 'anyFunction'

const literal = (value: unknown) =>
  value === undefined ? 'undefined' : JSON.stringify(value).split(JSON.stringify(FUNCTION_MARK)).join(ANY_FUNCTION)

/** The calls as they could stand in the bundle's source, each once. Those that start with `#` are no API. */
function statements(platform: MiniPlatform, calls: Call[]): string[] {
  const lines = calls
    .filter(({ name }) => !name.startsWith('#'))
    .map(({ name, args }) => `${hostObject(platform)}.${name}(${args.map(literal).join(', ')})`)
  return [...new Set(lines)]
}

/** Calls that the typings refuse, with the compiler's words. */
export function contractProblems(platform: MiniPlatform, calls: Call[]): string[] {
  const body = `declare const ${ANY_FUNCTION}: (...args: any[]) => any\n${statements(platform, calls).join('\n')}\n`
  const { program, file } = typedProgram(platform, body)
  const lines = file.text.split('\n')
  return ts
    .getPreEmitDiagnostics(program, file)
    .map(({ start, messageText }) => {
      const line = lines[file.getLineAndCharacterOfPosition(start ?? 0).line] ?? ''
      return { line, complaint: ts.flattenDiagnosticMessageText(messageText, ' ') }
    })
    .filter(({ line, complaint }) => !ALLOWED[platform].some((rule) => rule.call.test(line) && rule.complaint.test(complaint)))
    .map(({ line, complaint }) => `${line.slice(0, 300)}\n      ${complaint}`)
}
