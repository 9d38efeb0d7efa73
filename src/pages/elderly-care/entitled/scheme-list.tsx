import type { Judged, Verdict } from '@/domain/entitlement/judge'
import { separator } from '@/domain/locale/separator'
import { useI18n } from '@/i18n'
import { useToday } from '@/platform/clock'
import { Box, Card, ListItem, Section, type IconName } from '@/ui'
import type { KnownScheme } from '../schemes-on'
import { amountInWords, conditionInWords, openInWords, type Words } from './in-words'
import { entitledMessages } from './locales'

const GROUPS = ['yes', 'depends', 'unknown', 'no'] as const
type Group = (typeof GROUPS)[number]

/** What could be had instead of another, and what is still being asked about, is "perhaps". */
const GROUP_OF: Record<Verdict['kind'], Group> = { yes: 'yes', instead: 'depends', depends: 'depends', open: 'depends', unknown: 'unknown', no: 'no' }
const ICONS: Record<Group, IconName> = { yes: 'check', depends: 'info', unknown: 'info', no: 'clear' }

/** What is said of a scheme, in one line. */
export function useVerdictWords(judged: readonly Judged<KnownScheme>[]) {
  const { t, text, locale } = useI18n(entitledMessages)
  const words: Words = { t, locale, today: useToday() }
  const list = (phrases: string[]) => phrases.join(separator(locale, 'clauses'))
  return ({ scheme, verdict }: Judged<KnownScheme>): string => {
    switch (verdict.kind) {
      case 'yes':
        return t('ent.row.yes')
      case 'instead': {
        const other = judged.find((one) => one.scheme.id === verdict.of)
        return t('ent.row.instead', { name: other ? text(other.scheme.entry.value.name) : '' })
      }
      case 'depends':
        return verdict.on.length > 0 ? t('ent.row.depends', { list: list(verdict.on.map((one) => conditionInWords(one, words))) }) : text(scheme.entry.value.if!)
      case 'open':
        return t('ent.row.open', { list: openInWords(scheme.conditions, verdict.asks, words) })
      case 'unknown':
        return t('ent.row.unknown')
      case 'no':
        return t('ent.row.no', { list: list(verdict.because.map((one) => conditionInWords(one, words))) })
    }
  }
}

/** All schemes by what is said of them; a tap shows all about one. */
export function SchemeList({ judged, onScheme }: { judged: readonly Judged<KnownScheme>[]; onScheme: (id: string) => void }) {
  const { t, text, locale } = useI18n(entitledMessages)
  const words: Words = { t, locale, today: useToday() }
  const wordsOf = useVerdictWords(judged)
  const noteOf = (one: Judged<KnownScheme>, group: Group) => {
    const { amount, entry } = one.scheme
    if (one.verdict.kind === 'yes' && !amount && entry.value.pays) return text(entry.value.pays)
    if (one.verdict.kind === 'yes' && !amount && one.scheme.isCash) return t('ent.row.noAmount')
    if (group === 'no' || !amount) return wordsOf(one)
    return one.verdict.kind === 'yes' ? amountInWords(amount, words) : `${amountInWords(amount, words)}\u00a0· ${wordsOf(one)}`
  }
  return (
    <Box className="stack">
      {GROUPS.map((group) => {
        const inGroup = judged.filter(({ verdict }) => GROUP_OF[verdict.kind] === group)
        if (inGroup.length === 0) return null
        return (
          <Section key={group} id={`group-${group}`} title={t(`ent.group.${group}`)}>
            <Card hasRows>
              {inGroup.map((one) => (
                <ListItem key={one.scheme.id} id={`scheme-${one.scheme.id}`} icon={ICONS[group]} title={text(one.scheme.entry.value.name)} note={noteOf(one, group)} onTap={() => onScheme(one.scheme.id)} />
              ))}
            </Card>
          </Section>
        )
      })}
    </Box>
  )
}

