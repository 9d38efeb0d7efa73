/** Offices: where papers are made, the nearest first; and one of them, where the address names it. */
import { useRouter } from '@tarojs/taro'
import { decoded } from '../../use-answers'
import { OfficeList } from './office-list'
import { OfficeView } from './office-view'

export default function OfficesPage() {
  const { params } = useRouter()
  return params.id ? <OfficeView id={decoded(params.id)} /> : <OfficeList />
}
