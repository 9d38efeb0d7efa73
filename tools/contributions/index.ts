/**
 * Reckons random months twice, with the app's rule and in exact rationals.
 *
 *     npm run oracle:contributions -- --cases 100000 [--seed 1]
 *
 * Prints every month on which they differ; exit code 1 when there is one.
 */
import { askOracle } from '../ask-oracle'
import { differenceAt } from './differences'

askOracle('cases', 100_000, differenceAt)
