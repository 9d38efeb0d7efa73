import type { Entry } from '@/catalog'
import { useI18n } from '@/i18n'
import { Button } from '@/ui'
import { ServiceRows } from './service-row'
import { useGrowing } from './use-growing'

const FIRST = 6
const STEP = 20

/** A long list of services that grows. Give it a `key` of the filter, so that it starts anew. */
export function GrowingList({ entries }: { entries: Entry[] }) {
  const { t } = useI18n()
  const { shown, next, grow } = useGrowing(entries.length, FIRST, STEP)
  return (
    <>
      <ServiceRows entries={entries.slice(0, shown)} />
      {next > 0 && (
        <Button id="more" onTap={grow}>
          {t('list.more', { count: next })}
        </Button>
      )}
    </>
  )
}
