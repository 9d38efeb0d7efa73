/** `npm run gateway:crash -- --kills 300 [--only sqlite|postgres]`: the power goes while 64 clients work, on both databases. */
import { numberOption } from '../../tools/options'
import { onBoth } from './on-both'

void onBoth({ ops: 20_000, kills: numberOption('kills', 300) })
