import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './hong-kong-salaries-tax.json'
import type { HongKongAllowanceFacts, HongKongBands, HongKongReduction, LaterChild, MostDeducted } from './hong-kong-salaries-tax-schema'

const written = file as unknown as FactFile
const bands = factsOf<HongKongBands>(written, 'bands')

/** Values of Hong Kong's salaries tax by year of assessment, which begins on 1 April. */
export const hongKongTax = {
  progressive: factNamed(bands, 'hong-kong/progressive'),
  standard: factNamed(bands, 'hong-kong/standard'),
  allowances: factNamed(factsOf<HongKongAllowanceFacts>(written, 'allowances'), 'hong-kong/allowances'),
  /** Counts only where it is known to be law. */
  laterChild: factNamed(factsOf<LaterChild>(written, 'later-child'), 'hong-kong/later-child'),
  reduction: factNamed(factsOf<HongKongReduction>(written, 'reduction'), 'hong-kong/reduction'),
  mpfDeduction: factNamed(factsOf<MostDeducted>(written, 'most'), 'hong-kong/mpf-deduction'),
}
