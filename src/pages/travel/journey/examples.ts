import type { AskedJourney } from '@/stores'

/** Journeys that many make, to begin with. Their names are texts, so that nothing of the network is needed to show them. */
export const EXAMPLES = [
  { name: 'foshan', from: 'mtr:sha-tin', to: 'at:foshan-centre' },
  { name: 'shenzhen', from: 'mtr:tsim-sha-tsui', to: 'at:shenzhen-centre' },
  { name: 'macao', from: 'mtr:central', to: 'at:senado-square' },
  { name: 'guangzhou', from: 'mtr:kowloon', to: 'at:guangzhou-centre' },
] as const satisfies readonly (AskedJourney & { name: string })[]
