import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './tax-days.json'
import type { Exempt, MacaoArrangement, TaxedWhere, Visits } from './tax-days-schema'

const written = file as unknown as FactFile

/** The 60 days of Hong Kong's salaries tax. */
export const hongKongVisits = factNamed(factsOf<Visits>(written, 'visits'), 'tax/hong-kong-visits')
/** The Mainland's 90 days for who is no tax resident. */
export const ninetyDays = factNamed(factsOf<Exempt>(written, 'exempt'), 'tax/ninety')
export const arrangementHongKongMacao = factNamed(factsOf<MacaoArrangement>(written, 'arrangement'), 'tax/hong-kong-macao')

const where = factsOf<TaxedWhere>(written, 'taxed-where')

/** What of pay a place taxes, by id: `hong-kong-employed`. */
export const taxedWhere = (id: string) => factNamed(where, `taxed/${id}`)
