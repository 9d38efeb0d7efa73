import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import type { Place } from '../directory/place-schema'
import file from './places.json'

/** Hospitals and clinics, by id. */
export const places = factsOf<Place>(file as unknown as FactFile, 'place')
