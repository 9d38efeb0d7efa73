/** Where the app says more of an errand: its own tools, and services of the catalogue. */
import type { Errand, Task } from '@/domain/account-choice/choose'
import { asOpened, CARE, DOCUMENT, ENTITLED, FIRM, SOCIAL_INSURANCE, TAKE_HOME } from '../../links'

const TOOLS = { tax: TAKE_HOME, insurance: SOCIAL_INSURANCE, 'exit-entry': DOCUMENT, life: ENTITLED, firm: FIRM, health: CARE } as const
export type Led = keyof typeof TOOLS

const isLed = (task: Task): task is Led => task in TOOLS

/** The tool that reckons or decides what the errand is about. */
export function toolOf({ where, task, who }: Errand): { task: Led; page: string } | undefined {
  if (!isLed(task)) return undefined
  return { task, page: task === 'firm' ? asOpened(`${FIRM}?where=${where === 'mainland' ? 'guangdong' : where}&who=${who}`) : TOOLS[task] }
}

const RECORDS: Record<string, readonly string[]> = {
  'hong-kong exit-entry': ['government/hong-kong-cross-boundary-portal'],
  'hong-kong firm': ['enterprise/hong-kong-company'],
  'hong-kong health': ['health/cross-boundary-health-record'],
  'hong-kong life': ['elderly-care/guangdong-scheme-allowances'],
  'macao life': ['elderly-care/macao-proof-of-life'],
  'macao health': ['health/macao-health-voucher'],
  'macao firm': ['government/macao-remote-counters'],
  'macao licence': ['driving/macao-mainland-licences'],
  'mainland exit-entry': ['customs/permit-linkage-proof', 'customs/mainland-travel-records'],
  'mainland firm': ['enterprise/yueshangtong', 'enterprise/invest-guangdong'],
  'mainland health': ['health/shenzhen-hospital-booking'],
  'mainland insurance': ['government/yuezhizhu-hong-kong-macao'],
  'mainland licence': ['driving/macao-mainland-licences'],
}

export const recordsOf = ({ where, task }: Errand): readonly string[] => RECORDS[`${where} ${task}`] ?? []
