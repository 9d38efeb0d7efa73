import { entryOf } from '@/catalog'
import type { Errand } from '@/domain/account-choice/choose'
import type { CivilDate } from '@/domain/time/civil'
import { ACCOUNTS_REVIEW_DAYS } from '@/facts/government/accounts'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Card, ListItem, Section } from '@/ui'
import { AskHere } from '../../ask-here'
import { FactSources } from '../../fact-sources'
import { placesPage } from '../../links'
import { ServiceRows } from '../../service-row'
import { AccountView } from './account-view'
import { accountOn, doorOn, lineOf } from './facts'
import { recordsOf, toolOf } from './leads'
import { accountsMessages } from './locales'
import { OpenWays } from './open-way'

const KIOSKS = placesPage({ kind: 'kiosk' })

/** Who may open the account and how, where else it is done, and whom to ask. */
export function Result({ errand, day }: { errand: Errand; day: CivilDate }) {
  const { t } = useI18n(accountsMessages)
  const door = doorOn(errand, day)
  const known = door?.value.account && accountOn(door.value.account, errand.who, day)
  const contact = lineOf(errand.where, day)
  const records = recordsOf(errand).flatMap((id) => entryOf(id) ?? [])
  const tool = toolOf(errand)

  return (
    <Box className="stack">
      {door?.value.url && <OpenWays id="door" ways={[{ kind: 'link', url: door.value.url }]} />}
      {known && <AccountView known={known} who={errand.who} />}
      {(tool || door?.value.hasKiosk) && (
        <Section id="next" title={t('accounts.next')}>
          <Card hasRows>
            {door?.value.hasKiosk && <ListItem id="to-kiosks" icon="office" title={t('accounts.toKiosks')} href={KIOSKS} onTap={() => openPage(KIOSKS)} />}
            {tool && <ListItem id="to-tool" icon="info" title={t(`accounts.to.${tool.task}`)} href={tool.page} onTap={() => openPage(tool.page)} />}
          </Card>
        </Section>
      )}
      {records.length > 0 && (
        <Section id="records" title={t('accounts.records')}>
          <ServiceRows entries={records} />
        </Section>
      )}
      {door && <AskHere about={t('accounts.ask')} contact={contact.value} />}
      <FactSources entries={[door, known?.account, known?.opening, known?.lost, contact].flatMap((one) => one || [])} reviewEveryDays={ACCOUNTS_REVIEW_DAYS} />
    </Box>
  )
}
