/**
 * Days for tax, points and criteria of permits, and months for a pension worked out twice, on random records and answers.
 *
 *     npm run oracle:days -- --cases 100000 [--seed 1]
 *
 * Prints every case on which the two differ by its seed; exit code 1 when there is one.
 */
import { askOracle } from '../ask-oracle'
import { problemAt } from './questions'

askOracle('cases', 100_000, problemAt)
