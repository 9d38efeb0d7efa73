/** One station or control point, and what leaves from there. */
import { useRouter } from '@tarojs/taro'
import { useSettings } from '@/stores'
import { decoded } from '../../use-answers'
import { personOf, travelFor } from '../travel'
import { Station } from './station'

export default function StationPage() {
  const { id = '' } = useRouter().params
  const person = personOf(useSettings(({ who }) => who))
  return <Station travelOf={() => travelFor(person)} id={decoded(id)} />
}
