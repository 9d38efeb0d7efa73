/** Offices: where papers are made, the nearest first; and one of them, where the address names it. */
import { useHeld } from '../../use-answers'
import { OfficeList } from './office-list'
import { OfficeView } from './office-view'

export default function OfficesPage() {
  const { id } = useHeld(['id'])
  return id ? <OfficeView id={id} /> : <OfficeList />
}
