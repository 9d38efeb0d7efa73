/**
 * Taxes, and what whole jobs leave, worked out twice on random cases.
 *
 *     npm run oracle:tax -- --cases 100000 [--seed 1]
 *
 * Prints every case on which the two differ by its seed; exit code 1 when there is one.
 */
import { askOracle } from '../../ask-oracle'
import { problemAt } from './judged'
import { jobProblemAt } from './whole-jobs'

askOracle('cases', 2000, (seed) => [problemAt(seed), jobProblemAt(seed)].filter(Boolean).join('; ') || undefined)
