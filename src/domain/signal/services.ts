/** What people ask about when a signal is up, by place; `between`: on the way from one to another. */
const SERVICES_BY_PLACE = {
  between: ['bridge', 'bridge-bus', 'hk-macao-ferry', 'high-speed', 'east-rail', 'macao-points'],
  'hong-kong': ['mtr', 'light-rail', 'hk-bus', 'hk-ferry', 'hk-airport', 'hk-schools', 'hk-exams', 'hk-offices', 'hk-clinics', 'hk-market'],
  macao: ['macao-bus', 'macao-lrt', 'macao-taxi', 'macao-bridges', 'macao-schools', 'macao-offices', 'casinos'],
  mainland: ['gd-schools', 'gd-metro', 'gd-traffic', 'gd-rail', 'gd-work'],
} as const

export type SignalService = (typeof SERVICES_BY_PLACE)[keyof typeof SERVICES_BY_PLACE][number]
export const SERVICES: readonly SignalService[] = Object.values(SERVICES_BY_PLACE).flat()
