import { factNamed, factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './macao-professional-tax.json'
import type { MacaoBands, MacaoRefund, MacaoRelief, MacaoShare } from './macao-professional-tax-schema'

const written = file as unknown as FactFile

/** Values of Macao's professional tax through time. */
export const macaoTax = {
  bands: factNamed(factsOf<MacaoBands>(written, 'bands'), 'macao/bands'),
  deducted: factNamed(factsOf<MacaoShare>(written, 'share'), 'macao/deducted'),
  relief: factNamed(factsOf<MacaoRelief>(written, 'relief'), 'macao/relief'),
  refund: factNamed(factsOf<MacaoRefund>(written, 'refund'), 'macao/refund'),
}
