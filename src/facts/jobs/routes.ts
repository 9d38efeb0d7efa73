import type { Fact } from '@/domain/fact/fact'
import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './routes.json'
import type { Criteria, Fees, JobContact, PointsValue, RouteValue } from './routes-schema'

export type { Criteria, Fees, JobContact, PointsValue, RouteValue }

const written = file as unknown as FactFile
export const ROUTES_REVIEW_DAYS = written.reviewEveryDays

/** Ways to be allowed to work somewhere, by `route/ttps-a`. */
export const workRoutes = factsOf<RouteValue>(written, 'route')

const fees = factsOf<Fees>(written, 'fees')
export const feesOf = (id: string): Fact<Fees> => factNamed(fees, `fee/${id}`)

/** The twelve criteria of the Quality Migrant Admission Scheme. */
export const migrantCriteria = factNamed(factsOf<Criteria>(written, 'criteria'), 'criteria/qmas')
/** Points of the Mainland's work permit for foreigners. */
export const permitPoints = factNamed(factsOf<PointsValue>(written, 'points'), 'points/work-permit')

const contacts = factsOf<JobContact>(written, 'contact')
export const jobContact = (id: string): Fact<JobContact> | undefined => contacts.get(`contact/${id}`)
