/**
 * Asks the app's reckoning of money and a second one in exact rationals the same random questions: conversions over several rates,
 * splits, trips in three currencies.
 *
 *     npm run oracle:money -- --queries 100000 [--seed 1]
 *
 * Prints every question on which they differ by its seed; exit code 1 when there is one.
 */
import { askOracle } from '../ask-oracle'
import { problemAt } from './questions'

askOracle('queries', 100_000, problemAt)
