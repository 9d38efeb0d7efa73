import type { Held } from '@/domain/pay/means'
import type { PayCase } from '@/domain/pay/what-for'
import { waysToPay } from '@/domain/pay/which-way'
import type { CivilDate } from '@/domain/time/civil'
import { useI18n } from '@/i18n'
import { Announcement, Notice } from '@/ui'
import { rulesFor } from './facts'
import { payMessages } from './locales'

/** What to pay with, in one sentence, above the questions. */
export function FirstAnswer({ asked, held, day }: { asked: PayCase; held: ReadonlySet<Held>; day: CivilDate }) {
  const { t } = useI18n(payMessages)
  const { have: [best], couldGet: [first] } = waysToPay(held, rulesFor(asked, day))
  const place = { what: t(`pay.what.${asked.what}`), city: t(`region.${asked.city}`) }
  const verdict = best ? t(`pay.best.${best.works}`, { way: t(`pay.way.${best.way}`), ...place }) : first ? t('pay.best.get', { way: t(`pay.way.${first.way}`) }) : t('pay.best.unknown', place)
  return (
    <>
      <Notice id={best ? `verdict-${best.works}` : first ? 'verdict-get' : 'verdict-unknown'} kind={best?.works === 'yes' ? 'info' : 'caution'}>
        {verdict}
      </Notice>
      <Announcement text={verdict} />
    </>
  )
}
