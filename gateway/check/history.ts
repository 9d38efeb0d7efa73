/** `npm run gateway:history -- --ops 1000000 [--only sqlite|postgres]`: random operations of 64 clients through a bad network, on both databases. */
import { numberOption } from '../../tools/options'
import { onBoth } from './on-both'

void onBoth({ ops: numberOption('ops', 1_000_000), kills: 0 })
