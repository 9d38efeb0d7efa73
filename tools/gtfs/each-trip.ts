import type { Network } from '../../src/domain/journey/network'
import { eachDeparture } from '../../src/domain/journey/runs'

/** The network with every departure as a trip of its own, for readers that do not know `frequencies.txt`. */
export const withEachTrip = (network: Network): Network => ({
  ...network,
  services: network.services.map((service) => {
    const runs: number[] = []
    eachDeparture(service, (minute, profile, _, name) => runs.push(minute, minute + 1, 0, profile, name))
    return { ...service, runs: Int16Array.from(runs) }
  }),
})
