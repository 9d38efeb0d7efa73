import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { Place } from '../directory/place-schema'
import file from './places.json'

/** Kiosks and counters of each government, at home and on the others' soil, by id. */
export const places = factsOf<Place>(file as unknown as FactFile, 'place')
