/**
 * Asks the app's reckoning of money and a second one in exact rationals the same random questions, each seed one of each kind: conversions
 * over several rates, splits, trips in three currencies, what paying really costs, a wallet's fee, moving an amount within limits.
 *
 *     npm run oracle:money -- --queries 100000 [--seed 1]
 *
 * Prints every seed on which they differ; exit code 1 when there is one.
 */
import { askOracle } from '../ask-oracle'
import { problemAt } from './questions'

askOracle('queries', 100_000, problemAt)
