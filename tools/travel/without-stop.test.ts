import { EAST } from '../../test/small-network'
import { compileNetwork } from '../network/compile'
import { withoutStop } from './without-stop'

const pack = compileNetwork([EAST])
const at = (lat: number, lon: number) => ({ at: 'zs-zhongshan' as const, position: { lat, lon, accuracyMetres: 100 } })

test('a place within ten kilometres of a stop has one near; what has moved has it only if all of its positions have', () => {
  const directory = [
    ['near', [at(22.383, 114.19)]],
    ['far', [at(22.53, 113.45)]],
    ['moved', [at(22.383, 114.19), at(22.53, 113.45)]],
  ] as const
  expect(withoutStop(pack, directory)).toEqual(['far', 'moved'])
})
