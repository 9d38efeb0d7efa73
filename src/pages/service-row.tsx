import type { Entry } from '@/catalog'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Card, ListItem } from '@/ui'
import { servicePage } from './links'

/** One service of a list, with its icon; a tap opens it. */
function ServiceRow({ entry }: { entry: Entry }) {
  const { text } = useI18n()
  const href = servicePage(entry.id)
  return (
    <ListItem
      id={`service-${entry.id.replace('/', '-')}`}
      icon={entry.area}
      title={text(entry.name)}
      note={text(entry.summary)}
      href={href}
      onTap={() => openPage(href)}
    />
  )
}

/** Services below each other. */
export function ServiceRows({ entries }: { entries: Entry[] }) {
  return (
    <Card hasRows>
      {entries.map((entry) => (
        <ServiceRow key={entry.id} entry={entry} />
      ))}
    </Card>
  )
}
