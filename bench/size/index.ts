import { hello, madeAt, ours, tunedHello } from '../builds'
import { goal, ratio, table, whole } from '../table'
import { packageSizes, type PackageSize } from './packages'

/** Goals: WeChat's main package beside a hello (reach, gate), and all packages together in bytes. */
const REACH = 1.5
const GATE = 1.7
const ALL_PACKAGES = 3_000_000

const PLATFORMS = ['weapp', 'alipay'] as const

const goals = (times: number) => `${goal(times, GATE, '×')}, ${goal(times, REACH, '×')}`

const main = (dist: string): PackageSize => packageSizes(dist)[0]!

function comparison(): string {
  const rows = PLATFORMS.flatMap((platform) => {
    const [our, plain, tuned] = [ours(platform), hello(platform), tunedHello(platform)].map(main) as [PackageSize, PackageSize, PackageSize]
    const row = (name: string, one: PackageSize, kept = '') => [platform, name, whole(one.raw), ratio(one.raw, plain.raw), whole(one.gz), ratio(one.gz, plain.gz), kept]
    return [
      row('ours', our, platform === 'weapp' ? `raw ${goals(our.raw / plain.raw)}; gz ${goals(our.gz / plain.gz)}` : ''),
      row('hello, taro init', plain),
      row('hello, our configuration', tuned),
    ]
  })
  return table(['platform', 'main package', 'raw B', 'ratio', 'gz B', 'ratio', 'goal'], rows)
}

function packages(): string {
  const rows = PLATFORMS.flatMap((platform) => {
    const all = packageSizes(ours(platform))
    const raw = all.reduce((sum, one) => sum + one.raw, 0)
    const gz = all.reduce((sum, one) => sum + one.gz, 0)
    return [
      ...all.map((one) => [platform, one.name, whole(one.raw), whole(one.gz), '']),
      [platform, 'all', whole(raw), whole(gz), goal(raw, ALL_PACKAGES)],
    ]
  })
  return table(['platform', 'package', 'raw B', 'gz B', 'goal'], rows)
}

/** Sizes of the mini programs, beside a hello. */
export function printSizes() {
  console.log(`\n## Size\n\n${comparison()}\n\n${packages()}\n`)
  console.log(PLATFORMS.map((platform) => `${platform}: ours built ${madeAt(ours(platform), platform)}, hello ${madeAt(hello(platform), platform)}`).join(' · '))
}
