/** A service of living on its other side. */
import { DETAILS } from '@/catalog/details/living.gen'
import { ServicePage } from '../service-page'

export default function LivingServicePage() {
  return <ServicePage details={DETAILS} />
}
