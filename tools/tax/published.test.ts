/** Examples that tax authorities and firms published, to the cent; `published-examples.json` says which are whose. */
import { taxOn, type Bracket } from '../../src/domain/tax/bracket'
import { salariesTax, type HongKongFamily } from '../../src/domain/tax/hong-kong'
import { taxedInHongKong } from '../../src/domain/tax/hong-kong-work'
import { professionalTax } from '../../src/domain/tax/macao'
import { bonusTaxApart } from '../../src/domain/tax/mainland-year'
import { nonResidentYear } from '../../src/domain/tax/non-resident'
import { withheldByMonth } from '../../src/domain/tax/withholding'
import { civilDate } from '../../src/domain/time/civil'
import { hongKongRulesOn, macaoRulesOn, mainlandRulesOn } from '../../src/pages/jobs/take-home/rules'
import published from './published-examples.json'

type Widths = [width: number | null, percent: number][]

interface Given {
  year?: number
  bands?: Widths
  standard?: number
  chargeable?: number
  allowances?: number
  net?: number
  reduced?: number
  monthly?: number
  insurance?: number
  additional?: number
  month?: number
  income?: number
  taxable?: number
  bonus?: number
  exempt?: number
  inside?: number
  all?: number
}

interface Example {
  kind: string
  source: keyof typeof published.sources
  given: Given
  expected: { tax?: number; income?: number; isAbove?: boolean }
}

const minor = (units: number) => Math.round(units * 100)
const day = (year = 2026) => civilDate(`${year}-12-31`)

function bracketsOf(widths: Widths): Bracket[] {
  let top = 0
  return widths.map(([width, percent]) => {
    top += width ?? 0
    return { ...(width !== null && { upToMinor: minor(top) }), perTenThousand: percent * 100 }
  })
}

/** Salaries tax with allowances as given, all in one. */
function salaries(given: Given, widths: Bracket[], standard: number): number {
  const none: HongKongFamily = { kind: 'single', children: 0, newborn: 0, parents: 0, parentsLiving: 0 }
  const zero = { marriedMinor: 0, singleParentMinor: 0, childMinor: 0, newbornMinor: 0, parentMinor: 0, parentLivingMinor: 0 }
  return salariesTax(minor(given.net!), 0, none, {
    progressive: widths,
    standard: [{ perTenThousand: standard * 100 }],
    allowances: { basicMinor: minor(given.allowances!), ...zero },
    mostMpfMinor: 0,
    ...(given.reduced && { reduction: { perTenThousand: 10_000, mostMinor: minor(given.reduced) } }),
  }).taxMinor
}

function ours({ kind, given, expected }: Example): number | boolean {
  const mainland = mainlandRulesOn(day())!.rule
  switch (kind) {
    case 'hk-progressive':
      return taxOn(minor(given.chargeable!), bracketsOf(given.bands!))
    case 'hk-progressive-now':
      return taxOn(minor(given.chargeable!), hongKongRulesOn(day(given.year))!.rule.progressive)
    case 'hk-standard-zone': {
      // The least income at which the standard rate is no dearer than the progressive ones.
      const progressive = (income: number) => taxOn(minor(income) - minor(given.allowances!), bracketsOf(given.bands!))
      const isInZone = (income: number) => minor(income) * given.standard! <= progressive(income) * 100
      return isInZone(expected.income!) && !isInZone(expected.income! - 1)
    }
    case 'hk':
      return salaries(given, [...hongKongRulesOn(day(given.year))!.rule.progressive], 15)
    case 'hk-old':
      return salaries(given, bracketsOf(given.bands!), given.standard!)
    case 'withheld':
      return withheldByMonth({ monthlyMinor: minor(given.monthly!), insuranceMinor: minor(given.insurance!), additionalMinor: minor(given.additional!) }, 0, mainland)[given.month! - 1]!
    case 'bonus':
      return bonusTaxApart(minor(given.bonus!), mainland.brackets).taxMinor
    case 'mainland-bands':
      return taxOn(minor(given.taxable!), mainlandRulesOn(day(given.year))!.rule.brackets)
    case 'non-resident-year':
      return nonResidentYear(minor(given.monthly!), 0, mainland.brackets, mainland.basicYearMinor).taxMinor
    case 'macao':
      return professionalTax(minor(given.income!), false, macaoRulesOn(day(given.year), false)!.rule).taxMinor
    case 'macao-old': {
      const { rule } = macaoRulesOn(day(), false)!
      return professionalTax(minor(given.income!), false, { ...rule, exemptMinor: minor(given.exempt!), reducedPerTenThousand: 0 }).taxMinor
    }
    case 'hk-days':
      // What is assessable, not the tax on it.
      return taxedInHongKong(minor(given.income!), { inside: given.inside!, all: given.all!, isEmployedInside: false }, 60)
    case 'macao-above':
      // Two patacas a month more: a fourth of them is not taxed, and seven tenths of seven per cent of the rest are.
      return professionalTax(minor(given.income! + 24), false, macaoRulesOn(day(given.year), false)!.rule).taxMinor > 0
    case 'macao-bands':
      return taxOn(minor(given.taxable!), macaoRulesOn(day(given.year), false)!.rule.brackets)
    default:
      throw new RangeError(`no example is a ${kind}`)
  }
}

const EXAMPLES = published.examples as Example[]

test.each(EXAMPLES.map((example) => [example.source, example.kind, JSON.stringify(example.given), example] as const))('%s: %s of %s', (_source, _kind, _given, example) => {
  const { tax } = example.expected
  expect(ours(example)).toBe(tax === undefined ? true : minor(tax))
})

test('at least sixty of the examples are those of authorities', () => {
  expect(EXAMPLES.filter(({ source }) => published.sources[source].isAuthority).length).toBeGreaterThanOrEqual(60)
})
