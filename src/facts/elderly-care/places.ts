import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { Place } from '../directory/place-schema'
import file from './places.json'

/** Homes, voucher points and who helps older people, by id. */
export const places = factsOf<Place>(file as unknown as FactFile, 'place')
