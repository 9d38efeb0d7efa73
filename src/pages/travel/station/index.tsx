/** One station or control point, and what leaves from there. */
import { useRouter } from '@tarojs/taro'
import { decoded } from '../../use-answers'
import { usePerson } from '../../use-person'
import { travelFor } from '../travel'
import { Station } from './station'

export default function StationPage() {
  const { id = '' } = useRouter().params
  const person = usePerson()
  return <Station travelOf={() => travelFor(person)} id={decoded(id)} />
}
