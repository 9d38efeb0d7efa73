import type { Area } from '@/catalog'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Section, Tile, Tiles, type IconName } from '@/ui'
import { CAR, CARRY, CONTROL_POINTS, CONVERTER, CROSSING, DAYS, DOCUMENT, EMERGENCY_CARD, ENTITLED, GOING, HOLIDAYS, IDENTITY, JOURNEY, MAY_I, MOVING, MOVING_CHECKLIST, OFFICES, PAY, placesPage, RIDE_CODES, SHOW_CARDS, SOCIAL_INSURANCE, TAKE_HOME, TAX_DAYS, TRIP_MONEY, VACANCIES } from '../../links'
import { toolMessages } from './locales'

interface Tool {
  id: 'control-points' | 'crossing' | 'document' | 'carry' | 'offices' | 'car' | 'days' | 'holidays' | 'identity' | 'journey' | 'ride-codes' | 'going' | 'moving' | 'social-insurance' | 'pay' | 'vacancies' | 'converter' | 'trip-money' | 'take-home' | 'may-i' | 'tax-days' | 'places' | 'entitled' | 'moving-checklist' | 'emergency-card' | 'show-cards'
  icon: IconName
  href: string
  /** The service that is this tool and little else: beside its tile the list need not name it again. */
  service?: string
}

const CUSTOMS: readonly Tool[] = [
  { id: 'control-points', icon: 'customs', href: CONTROL_POINTS },
  { id: 'crossing', icon: 'crossing', href: CROSSING, service: 'customs/choose-crossing' },
  { id: 'document', icon: 'document', href: DOCUMENT, service: 'customs/which-document' },
  { id: 'carry', icon: 'carry', href: CARRY },
  { id: 'offices', icon: 'office', href: OFFICES, service: 'customs/offices-nearby' },
  { id: 'car', icon: 'driving', href: CAR, service: 'customs/by-car' },
  { id: 'days', icon: 'days', href: DAYS, service: 'customs/stay-days' },
  { id: 'holidays', icon: 'holidays', href: HOLIDAYS },
  { id: 'identity', icon: 'identity', href: IDENTITY, service: 'customs/check-number' },
]

const TRAVEL: readonly Tool[] = [
  { id: 'journey', icon: 'journey', href: JOURNEY, service: 'travel/plan-journey' },
  { id: 'ride-codes', icon: 'qr', href: RIDE_CODES, service: 'travel/which-ride-code' },
  { id: 'going', icon: 'going', href: GOING, service: 'travel/going-places' },
]

const PAYMENT: readonly Tool[] = [
  { id: 'pay', icon: 'payment', href: PAY, service: 'payment/pay-here' },
  { id: 'converter', icon: 'payment', href: CONVERTER, service: 'payment/exchange-rate' },
  { id: 'moving', icon: 'payment', href: MOVING, service: 'payment/moving-money' },
  { id: 'trip-money', icon: 'fee', href: TRIP_MONEY, service: 'payment/trip-money' },
]

const JOBS: readonly Tool[] = [
  { id: 'take-home', icon: 'payment', href: TAKE_HOME, service: 'jobs/take-home' },
  { id: 'may-i', icon: 'document', href: MAY_I, service: 'jobs/may-i-work-there' },
  { id: 'tax-days', icon: 'days', href: TAX_DAYS },
  { id: 'vacancies', icon: 'search', href: VACANCIES, service: 'jobs/find-vacancies' },
  { id: 'social-insurance', icon: 'insurance', href: SOCIAL_INSURANCE },
]

const places = (kind: string): readonly Tool[] => [{ id: 'places', icon: 'office', href: placesPage({ kind }) }]

const ELDERLY_CARE: readonly Tool[] = [
  { id: 'entitled', icon: 'elderly-care', href: ENTITLED },
  { id: 'moving-checklist', icon: 'check', href: MOVING_CHECKLIST, service: 'elderly-care/moving-checklist' },
]

const HELP: readonly Tool[] = [
  { id: 'emergency-card', icon: 'health', href: EMERGENCY_CARD },
  { id: 'show-cards', icon: 'language', href: SHOW_CARDS },
]

/** Tools that answer, by the area whose page offers them. */
const TOOLS: Partial<Record<Area, readonly Tool[]>> = {
  customs: CUSTOMS,
  travel: TRAVEL,
  payment: PAYMENT,
  jobs: JOBS,
  help: HELP,
  insurance: JOBS.filter(({ id }) => id === 'social-insurance'),
  driving: CUSTOMS.filter(({ id }) => id === 'car'),
  tourism: CUSTOMS.filter(({ id }) => id === 'holidays'),
  'elderly-care': [...places('care-home'), ...ELDERLY_CARE],
  health: places('hospital'),
  education: places('school'),
  government: places('kiosk'),
  enterprise: places('business-counter'),
}

export const toolsOf = (area: Area): readonly Tool[] => TOOLS[area] ?? []

/** The tools of an area, before its services; nothing where it has none. */
export function AreaTools({ area }: { area: Area }) {
  const { t } = useI18n(toolMessages)
  const tools = toolsOf(area)
  if (tools.length === 0) return null
  return (
    <Section id="tools" title={t('tool.title')}>
      <Tiles>
        {tools.map(({ id, icon, href }) => (
          <Tile key={id} id={`tool-${id}`} icon={icon} label={t(`tool.${id}`)} href={href} onTap={() => openPage(href)} />
        ))}
      </Tiles>
    </Section>
  )
}
