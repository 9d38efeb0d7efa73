/** Words of the command line: `--page home,me --language pt`. */
const words = process.argv.slice(2)

export function option(name: string): string | undefined {
  const at = words.indexOf(`--${name}`)
  return at < 0 ? undefined : words[at + 1]
}

/** `--seed 7`. @throws Error when it is no number */
export function numberOption(name: string, otherwise: number): number {
  const number = Number(option(name) ?? otherwise)
  if (Number.isNaN(number)) throw new Error(`--${name} ${option(name)}: is no number`)
  return number
}

export const hasFlag = (name: string) => words.includes(`--${name}`)

/** Those of `all` that the option names, or all. @throws Error when it names something else. */
export function chosen<T extends string | number>(name: string, all: readonly T[]): T[] {
  const asked = option(name)?.split(',')
  if (!asked) return [...all]
  const unknown = asked.filter((one) => !all.some((known) => String(known) === one))
  if (unknown.length > 0) throw new Error(`--${name} ${unknown.join()}: there are ${all.join(', ')}`)
  return all.filter((one) => asked.includes(String(one)))
}
