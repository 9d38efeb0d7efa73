/**
 * What the first screen of every page costs, against its limits.
 *
 *     npm run first-screens        after a build
 *     npm run first-screens -- --language pt --all
 *
 * `--all` prints every first screen, not only what is over.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { LOCALES } from '../src/domain/locale/locale'
import { MINI_PLATFORMS } from '../e2e/platform'
import { firstScreens, type FirstScreen } from '../e2e/startup/first-screens'
import { ROOT } from './files'
import { chosen, hasFlag } from './options'

/** Of the first update, of the updates until a page can be used, and of what it holds then. */
export const LIMITS = { firstSetDataBytes: 8192, setDataCalls: 2, nodes: 300 } as const

type Limited = keyof typeof LIMITS
const LIMITED = Object.keys(LIMITS) as Limited[]
const WORDS: Record<Limited, string> = { firstSetDataBytes: 'bytes in the first update', setDataCalls: 'updates', nodes: 'nodes' }

/** What may be more, by the name of the state, and why. */
export type Allowed = Readonly<Record<string, Partial<Record<Limited, { most: number; because: string }>>>>

const WORKED_OUT = 'one can press and choose from the first update on, while the phone works out the way and says how far it has come'

export const ALLOWED: Allowed = {
  'journey-result': { setDataCalls: { most: 3, because: WORKED_OUT } },
  'journey-arrive': { setDataCalls: { most: 3, because: WORKED_OUT } },
  'journey-untimed': { setDataCalls: { most: 3, because: WORKED_OUT } },
  'journey-night': { setDataCalls: { most: 3, because: WORKED_OUT } },
  'tax-days-filled': { nodes: { most: 360, because: 'each day of the month that one taps is in sight, and says in words where one was' } },
  'route-planned': { setDataCalls: { most: 6, because: WORKED_OUT } },
}

/** What is over its limit, and what is allowed and needs it no longer. */
export function problemsOf(screens: readonly FirstScreen[], allowed: Allowed = ALLOWED): string[] {
  const over = screens.flatMap((screen) =>
    LIMITED.flatMap((id) => {
      const most = allowed[screen.name]?.[id]?.most ?? LIMITS[id]
      return screen[id] > most ? [`${screen.platform} ${screen.name}: ${screen[id]} ${WORDS[id]}, at most ${most}`] : []
    }),
  )
  const idle = Object.entries(allowed).flatMap(([name, limits]) =>
    (Object.keys(limits) as Limited[]).flatMap((id) => (screens.some((screen) => screen.name === name && screen[id] > LIMITS[id]) ? [] : [`${name}: need no longer be allowed more ${WORDS[id]}`])),
  )
  return [...over, ...idle]
}

const lineOf = ({ platform, name, firstSetDataBytes, setDataCalls, nodes }: FirstScreen) =>
  `  ${platform.padEnd(6)} ${name.padEnd(36)} ${String(firstSetDataBytes).padStart(6)} B ${String(setDataCalls).padStart(3)} updates ${String(nodes).padStart(4)} nodes`

async function main() {
  const [language] = chosen('language', LOCALES)
  const screens: FirstScreen[] = []
  for (const platform of MINI_PLATFORMS) {
    const folder = path.join(ROOT, 'dist', platform)
    if (!existsSync(folder)) throw new Error(`dist/${platform} is not built: npm run build:${platform}`)
    screens.push(...(await firstScreens(folder, platform, language)))
  }
  if (hasFlag('all')) for (const screen of screens) console.log(lineOf(screen))
  const problems = problemsOf(screens)
  for (const problem of problems) console.error(`✗ ${problem}`)
  const most = (id: Limited) => Math.max(...screens.map((screen) => screen[id]))
  console.log(`${problems.length > 0 ? '✗' : '✓'} ${screens.length} first screens: at most ${LIMITED.map((id) => `${most(id)} ${WORDS[id]}`).join(', ')}`)
  if (problems.length > 0) process.exitCode = 1
}

if (require.main === module)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
