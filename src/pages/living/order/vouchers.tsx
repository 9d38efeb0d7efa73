import { separator } from '@/domain/locale/separator'
import { formatDay, type CivilDate } from '@/domain/time/civil'
import { ORDER_REVIEW_DAYS } from '@/facts/living/order'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Box, Card, ListItem, Section } from '@/ui'
import { FactSources } from '../../fact-sources'
import { servicePage } from '../../links'
import { vouchersOn } from './facts'
import { orderMessages } from './locales'

const REFUND = servicePage('tourism/departure-tax-refund')

/** Vouchers for travellers: which are open for certain, and the latest ones whose end nobody published; and the tax refund. */
export function Vouchers({ day, showsSources }: { day: CivilDate; showsSources: boolean }) {
  const { t, text, locale } = useI18n(orderMessages)
  const known = vouchersOn(day)
  const open = known.filter(({ value }) => value.isEndKnown)
  return (
    <Section id="vouchers" title={t('order.vouchers')}>
      <Box className="stack">
        <Box>{open.length > 0 ? t('order.vouchers.open', { names: open.map(({ value }) => text(value.name)).join(separator(locale)) }) : t('order.vouchers.none')}</Box>
        <Card>
          {known.map(({ value, source }, index) => (
            <ListItem
              key={index}
              icon="fee"
              title={text(value.name)}
              note={
                <>
                  <Box>{text(value.text)}</Box>
                  <Box>{t('order.vouchers.seen', { day: formatDay(source.verifiedOn, locale) })}</Box>
                </>
              }
            />
          ))}
          <ListItem id="to-refund" icon="fee" title={t('order.toRefund')} href={REFUND} onTap={() => openPage(REFUND)} />
        </Card>
        {showsSources && <FactSources entries={known} reviewEveryDays={ORDER_REVIEW_DAYS} />}
      </Box>
    </Section>
  )
}
