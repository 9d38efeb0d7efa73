import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './identity-numbers.json'
import type { NumberForm } from './identity-numbers-schema'

/** Where the form of a number is published, by kind of document: `hong-kong-identity`. */
export const numberForms = factsOf<NumberForm>(file as unknown as FactFile, 'number-form')
