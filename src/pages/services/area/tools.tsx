import type { Area } from '@/catalog'
import { useI18n } from '@/i18n'
import { openPage } from '@/platform/navigate'
import { Section, Tile, Tiles, type IconName } from '@/ui'
import {
  ACCOUNTS,
  CAR,
  CARE,
  CARE_COST,
  CARRY,
  CONTROL_POINTS,
  CONVERTER,
  CROSSING,
  DAYS,
  DEGREE,
  DOCUMENT,
  EMERGENCY_CARD,
  ENTITLED,
  FIRM,
  GOING,
  HOLIDAYS,
  IDENTITY,
  JOURNEY,
  MAY_I,
  MEDICAL_INSURANCE,
  MOTOR_COVER,
  MOVING,
  MOVING_CHECKLIST,
  OFFICES,
  ORDER,
  PAY,
  PHONE,
  placesPage,
  RIDE_CODES,
  ROUTE,
  SCHOOL,
  SCHOOL_POINTS,
  SHOW_CARDS,
  SIGNALS,
  SOCIAL_INSURANCE,
  STAY,
  TAKE_HOME,
  TAX_DAYS,
  TRIP_MONEY,
  VACANCIES,
} from '../../links'
import { toolMessages } from './locales'

type ToolId = keyof (typeof toolMessages)['en'] extends infer Key ? (Key extends `tool.${infer Id}` ? Id : never) : never

interface Tool {
  /** Its name is the text `tool.<id>`. */
  id: ToolId
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

const EDUCATION: readonly Tool[] = [
  { id: 'school', icon: 'education', href: SCHOOL },
  { id: 'school-points', icon: 'tool', href: SCHOOL_POINTS, service: 'education/shenzhen-school-points' },
  { id: 'degree', icon: 'document', href: DEGREE, service: 'education/overseas-degree-recognition' },
]

const ELDERLY_CARE: readonly Tool[] = [
  { id: 'entitled', icon: 'elderly-care', href: ENTITLED },
  { id: 'care-cost', icon: 'fee', href: CARE_COST },
  { id: 'moving-checklist', icon: 'check', href: MOVING_CHECKLIST, service: 'elderly-care/moving-checklist' },
]

const INSURANCE: readonly Tool[] = [
  { id: 'motor-cover', icon: 'driving', href: MOTOR_COVER },
  { id: 'medical-insurance', icon: 'insurance', href: MEDICAL_INSURANCE },
]

const STAYING: readonly Tool[] = [
  { id: 'stay', icon: 'food-stay', href: STAY, service: 'food-stay/lodging-registration' },
  { id: 'order', icon: 'app', href: ORDER, service: 'food-stay/ordering-without-mainland-number' },
]

const TOURING: readonly Tool[] = [
  { id: 'signals', icon: 'caution', href: SIGNALS, service: 'tourism/weather-warnings' },
  { id: 'route', icon: 'journey', href: ROUTE },
]

const HELP: readonly Tool[] = [
  { id: 'emergency-card', icon: 'health', href: EMERGENCY_CARD },
  { id: 'show-cards', icon: 'language', href: SHOW_CARDS },
]

const places = (kind: string): Tool => ({ id: 'places', icon: 'office', href: placesPage({ kind }) })
const named = (tools: readonly Tool[], wanted: ToolId): Tool[] => tools.filter(({ id }) => id === wanted)

/** Tools that answer, by the area whose page offers them. */
const TOOLS: Partial<Record<Area, readonly Tool[]>> = {
  customs: CUSTOMS,
  travel: TRAVEL,
  payment: PAYMENT,
  jobs: JOBS,
  education: [...EDUCATION, places('school')],
  'elderly-care': [places('care-home'), ...ELDERLY_CARE, ...HELP],
  health: [{ id: 'care', icon: 'health', href: CARE }, places('hospital')],
  insurance: [...INSURANCE, ...named(JOBS, 'social-insurance')],
  communications: [{ id: 'phone', icon: 'communications', href: PHONE }],
  driving: [...named(CUSTOMS, 'car'), ...named(INSURANCE, 'motor-cover')],
  'food-stay': STAYING,
  tourism: [...TOURING, ...named(STAYING, 'order'), ...named(CUSTOMS, 'holidays')],
  government: [{ id: 'accounts', icon: 'identity', href: ACCOUNTS }, places('kiosk')],
  enterprise: [{ id: 'firm', icon: 'enterprise', href: FIRM }, places('business-counter')],
  help: HELP,
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
