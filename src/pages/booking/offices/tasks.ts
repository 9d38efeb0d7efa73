import { TASKS, type Task } from '@/domain/office/task'
import type { Office } from '@/facts/customs/offices'
import type { Who } from '@/stores'

/** What a person of each kind comes for most. */
const FIRST: Partial<Record<Who, Task[]>> = {
  mainland: ['mainland-permit', 'endorsement'],
  'hong-kong': ['home-return', 'hong-kong-card', 'hong-kong-passport'],
  macao: ['home-return', 'macao-card', 'macao-services'],
  foreigner: ['mainland-visa', 'foreigner-stay', 'macao-stay'],
}

/** All that one can come for, what fits the person first. */
export function tasksFor(who: readonly Who[]): Task[] {
  return [...new Set([...who.flatMap((one) => FIRST[one] ?? []), ...TASKS])]
}

/** The service that says what to bring, what it costs and how it goes. */
const SERVICES: Partial<Record<Task, string>> = {
  'mainland-permit': 'customs/permit-hong-kong-macao',
  endorsement: 'customs/permit-hong-kong-macao',
  'home-return': 'customs/mainland-travel-permit',
  'temporary-permit': 'customs/lost-home-return-permit',
  'hong-kong-services': 'government/hong-kong-kiosks',
  'macao-services': 'government/macao-kiosks',
  'guangdong-services': 'government/yuezhizhu-hong-kong-macao',
  'lost-document': 'customs/lost-permit-in-hong-kong-macao',
}

export function serviceOf(task: Task, { kind }: Pick<Office, 'kind'>): string | undefined {
  // In Hong Kong visitors from the Mainland get it; at the ports those who live in Hong Kong do.
  return task === 'temporary-permit' && kind === 'travel-service' ? SERVICES['lost-document'] : SERVICES[task]
}
