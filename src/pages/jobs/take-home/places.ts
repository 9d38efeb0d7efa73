import type { RegionCurrency } from '@/domain/money/currency'
import type { City } from '@/domain/region/place'

/** Where the job may be; Hengqin is a part of Zhuhai with tax rules of its own. */
export const JOB_PLACES = ['hong-kong', 'macao', 'guangzhou', 'shenzhen', 'zhuhai', 'hengqin', 'foshan', 'dongguan', 'zhongshan', 'jiangmen', 'huizhou', 'zhaoqing'] as const
export type JobPlace = (typeof JOB_PLACES)[number]

export const cityOf = (place: JobPlace): City => (place === 'hengqin' ? 'zhuhai' : place)
export const currencyOf = (place: JobPlace): RegionCurrency => (place === 'hong-kong' ? 'HKD' : place === 'macao' ? 'MOP' : 'CNY')
export const isMainland = (place: JobPlace): boolean => place !== 'hong-kong' && place !== 'macao'

/** The capital of the province and the city planned by the state have the highest deduction for rent; of the others the least is taken. */
export const isLargeCity = (place: JobPlace): boolean => place === 'guangzhou' || place === 'shenzhen'
