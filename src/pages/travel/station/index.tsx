/** One station or control point, and what leaves from there; without one in the address, which. */
import { useRouter } from '@tarojs/taro'
import { decoded } from '../../use-answers'
import { usePerson } from '../../use-person'
import { travelFor } from '../travel'
import { ChooseStation } from './choose-station'
import { Station } from './station'

export default function StationPage() {
  const { id = '' } = useRouter().params
  const person = usePerson()
  if (id === '') return <ChooseStation />
  return <Station travelOf={() => travelFor(person)} id={decoded(id)} />
}
