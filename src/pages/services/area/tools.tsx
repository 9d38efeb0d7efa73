import type { Area } from '@/catalog'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Section, Tile, Tiles } from '@/ui'
import { CAR, CARRY, CONTROL_POINTS, CROSSING, DAYS, DOCUMENT, GOING, HOLIDAYS, IDENTITY, JOURNEY, OFFICES, RIDE_CODES } from '../../links'
import { servicesMessages } from '../locales'

const CUSTOMS = [
  { id: 'control-points', icon: 'customs', href: CONTROL_POINTS },
  { id: 'crossing', icon: 'crossing', href: CROSSING },
  { id: 'document', icon: 'document', href: DOCUMENT },
  { id: 'carry', icon: 'carry', href: CARRY },
  { id: 'offices', icon: 'office', href: OFFICES },
  { id: 'car', icon: 'driving', href: CAR },
  { id: 'days', icon: 'days', href: DAYS },
  { id: 'holidays', icon: 'holidays', href: HOLIDAYS },
  { id: 'identity', icon: 'identity', href: IDENTITY },
] as const

const TRAVEL = [
  { id: 'journey', icon: 'journey', href: JOURNEY },
  { id: 'ride-codes', icon: 'qr', href: RIDE_CODES },
  { id: 'going', icon: 'going', href: GOING },
] as const

/** Tools that answer, by the area whose page offers them. */
const TOOLS: Partial<Record<Area, readonly (typeof CUSTOMS | typeof TRAVEL)[number][]>> = {
  customs: CUSTOMS,
  travel: TRAVEL,
  driving: CUSTOMS.filter(({ id }) => id === 'car'),
  tourism: CUSTOMS.filter(({ id }) => id === 'holidays'),
}

/** The tools of an area, before its services; nothing where it has none. */
export function AreaTools({ area }: { area: Area }) {
  const { t } = useI18n(servicesMessages)
  const tools = TOOLS[area]
  if (!tools) return null
  return (
    <Section id="tools" title={t('services.tools')}>
      <Tiles>
        {tools.map(({ id, icon, href }) => (
          <Tile key={id} id={`tool-${id}`} icon={icon} label={t(`tool.${id}`)} href={href} onTap={() => openPage(href)} />
        ))}
      </Tiles>
    </Section>
  )
}
