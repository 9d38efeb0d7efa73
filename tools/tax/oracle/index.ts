/**
 * Taxes worked out twice, on random cases.
 *
 *     npm run oracle:tax -- --cases 100000 [--seed 1]
 *
 * Prints every case on which the two differ by its seed; exit code 1 when there is one.
 */
import { askOracle } from '../../ask-oracle'
import { problemAt } from './judged'

askOracle('cases', 2000, problemAt)
