import { contributionsFor, totalOf, type ContributionId, type ContributionLine, type PartOf } from '@/domain/contribution/contribution'
import type { CoverResult, WorkCity } from '@/domain/contribution/cover'
import type { FactEntry } from '@/domain/fact/fact'
import { formatMoney } from '@/domain/money/money'
import { typedMoney } from '@/domain/money/typed-money'
import { formatNumber } from '@/domain/number/number'
import { decimalMark } from '@/domain/number/typed-number'
import { formatDay } from '@/domain/time/civil'
import type { ContributionsFound, KnownItem } from '@/facts/jobs/contributions'
import type { Advice } from '@/facts/jobs/social-insurance'
import { useI18n } from '@/i18n'
import { Announcement, BarChart, Box, Card, ChoiceField, KeyFacts, MoneyField, Notice, Section, Table } from '@/ui'
import { dotted } from '../../dotted'
import { AdviceRows } from './advice'
import { insuranceMessages } from './locales'

/** As the address has them: any text. */
export interface Typed {
  pay: string
  fund?: string
  year: string
}

interface CostProps {
  city: WorkCity
  isEmployed: boolean
  found: ContributionsFound
  standings: CoverResult['standings']
  /** What to know of it. */
  advice: readonly FactEntry<Advice>[]
  typed: Typed
  onType: (id: keyof Typed, text: string) => void
}

const NOT_JOINED = 'none'
const PER_CENT = 100
/** Of these the employee pays nothing. */
const BY_EMPLOYER: readonly ContributionId[] = ['injury', 'maternity']

/** Shares of the housing fund that may be agreed, in whole per cent. */
function fundShares({ employee }: KnownItem): number[] {
  if ('minor' in employee) return []
  const [least, most] = [employee.perTenThousand / PER_CENT, (employee.mostPerTenThousand ?? employee.perTenThousand) / PER_CENT]
  return Array.from({ length: most - least + 1 }, (_, index) => least + index)
}

/** What is paid in a month at one’s pay: a table that shows each step, and a picture of it. */
export function Cost({ city, isEmployed, found, standings, advice, typed, onType }: CostProps) {
  const { t, text, locale } = useI18n(insuranceMessages)
  const fund = found.ok ? found.items.find(({ id }) => id === 'housing-fund') : undefined
  const shares = fund ? fundShares(fund) : []
  const share = typed.fund === NOT_JOINED ? undefined : (shares.find((one) => String(one) === typed.fund) ?? shares[0])
  const isPaid = ({ id }: KnownItem) => (id === 'housing-fund' ? share !== undefined : standings[id as keyof typeof standings] !== 'exempt')
  const items = found.ok ? found.items.filter(isPaid) : []
  const missing = found.missing.filter((id) => !BY_EMPLOYER.includes(id) && standings[id as keyof typeof standings] !== 'exempt')
  const pay = typedMoney(typed.pay, 'CNY', decimalMark(locale))
  const lines = pay.ok && pay.money.minor > 0 ? contributionsFor(items, pay.money.minor, { fundPerTenThousand: share && share * PER_CENT }) : undefined
  const money = (minor: number) => formatMoney({ minor, currency: 'CNY' }, locale)
  const name = (id: KnownItem['id']) => t(`insurance.item.${id}`)

  return (
    <Section id="cost" title={t('insurance.cost')}>
      <Box className="stack">
        <MoneyField
          id="pay"
          label={t(isEmployed ? 'insurance.pay' : 'insurance.income')}
          hint={t('insurance.payHint')}
          currency="RMB"
          value={typed.pay}
          error={typed.pay !== '' && !lines ? t('insurance.payWrong') : undefined}
          onText={(one) => onType('pay', one)}
        />
        {isEmployed && shares.length > 0 && (
          <ChoiceField
            id="fund"
            label={t('insurance.fund')}
            choices={[{ value: NOT_JOINED, label: t('insurance.fundNone') }, ...shares.map((one) => ({ value: String(one), label: `${one}%` }))]}
            chosen={share === undefined ? NOT_JOINED : String(share)}
            placeholder={t('question.choose')}
            onChoose={(one) => onType('fund', one)}
          />
        )}
        {lines && <Sums lines={lines} items={items} isEmployed={isEmployed} isWhole={missing.length === 0} isEmployerWhole={found.missing.length === 0} />}
        {items.filter(({ limitsUntil }) => limitsUntil).map(({ id, limitsUntil }) => (
          <Notice key={id} id={`limits-${id}`} kind="caution">
            {t('insurance.limitsUntil', { item: name(id), date: formatDay(limitsUntil!, locale) })}
          </Notice>
        ))}
        {items.flatMap(({ id, note }) => (note ? [<Box key={id}>{`${name(id)}: ${text(note)}`}</Box>] : []))}
        {missing.length > 0 && (
          <Notice id="missing" kind="caution">
            {t('insurance.missing', { city: t(`region.${city}`), items: missing.map(name).join(locale === 'en' || locale === 'pt' ? ', ' : '、') })}
          </Notice>
        )}
        {advice.length > 0 && <AdviceRows entries={advice} />}
        <Announcement text={lines ? `${t('insurance.monthly')} ${money(totalOf(lines).employeeMinor)}` : ''} />
      </Box>
    </Section>
  )
}

interface SumsProps {
  lines: readonly ContributionLine[]
  items: readonly KnownItem[]
  isEmployed: boolean
  /** Nothing is missing that the person pays there. */
  isWhole: boolean
  isEmployerWhole: boolean
}

function Sums({ lines, items, isEmployed, isWhole, isEmployerWhole }: SumsProps) {
  const { t, locale } = useI18n(insuranceMessages)
  const money = (minor: number) => formatMoney({ minor, currency: 'CNY' }, locale)
  const total = totalOf(lines)
  const partText = (part: PartOf, line: ContributionLine, minor: number) => {
    if ('minor' in part || line.baseMinor === 0) return money(minor)
    const share = part.mostPerTenThousand === undefined ? part.perTenThousand : Math.round((minor * 10_000) / line.baseMinor)
    return `${money(minor)} (${formatNumber(share / PER_CENT, locale)}%)`
  }
  const columns = [
    { id: 'item', title: t('insurance.column.item') },
    { id: 'base', title: t('insurance.column.base'), isNumber: true },
    { id: 'you', title: t('insurance.column.you'), isNumber: true },
    ...(isEmployed ? [{ id: 'employer', title: t('insurance.column.employer'), isNumber: true }] : []),
  ]
  const rows = lines.map((line, index) => {
    const { employee, employer } = items[index]!
    const name = t(`insurance.item.${line.id}`)
    return { id: line.id, cells: [name, money(line.baseMinor), partText(employee, line, line.employeeMinor), ...(isEmployed ? [partText(employer, line, line.employerMinor)] : [])] }
  })
  const onlyKnown = t('insurance.onlyKnown')
  return (
    <Box className="stack">
      <Card>
        <KeyFacts
          id="totals"
          facts={[
            { icon: 'fee', label: t('insurance.monthly'), value: money(total.employeeMinor), note: dotted([t('insurance.yearly', { amount: money(12 * total.employeeMinor) }), !isWhole && onlyKnown]) },
            ...(isEmployed ? [{ icon: 'jobs' as const, label: t('insurance.byEmployer'), value: money(total.employerMinor), note: isEmployerWhole ? undefined : onlyKnown }] : []),
          ]}
        />
      </Card>
      <Table
        id="lines"
        caption={t('insurance.table')}
        columns={columns}
        rows={[...rows, { id: 'total', isTotal: true, cells: [t('insurance.total'), '—', money(total.employeeMinor), ...(isEmployed ? [money(total.employerMinor)] : [])] }]}
      />
      {isEmployed && (
        <BarChart
          id="picture"
          title={t('insurance.picture')}
          bars={lines.map((line) => ({
            id: line.id,
            label: t(`insurance.item.${line.id}`),
            value: line.employeeMinor + line.employerMinor,
            text: money(line.employeeMinor + line.employerMinor),
            note: t('insurance.bar', { you: money(line.employeeMinor), employer: money(line.employerMinor) }),
          }))}
        />
      )}
    </Box>
  )
}
