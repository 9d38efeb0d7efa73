/** A service of crossing the boundary. */
import { DETAILS } from '@/catalog/details/crossing.gen'
import { ServicePage } from '../service-page'

export default function CrossingServicePage() {
  return <ServicePage details={DETAILS} />
}
