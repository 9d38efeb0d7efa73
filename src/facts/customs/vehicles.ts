import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './vehicles.json'
import type {
  Booking,
  Conditions,
  Inspection,
  Licence,
  LicenceNeeded,
  Permit,
  Pitfall,
  Places,
  Round,
  Runs,
  Stay,
  StepList,
  VehicleFee,
} from './vehicles-schema'

export type { Booking, Conditions, Inspection, Licence, Permit, Pitfall, Places, Round, Runs, Stay, StepList, VehicleFee }

const written = file as unknown as FactFile

/** Driving across the boundary, by kind and id: `runs` has `hengqin/runs`. */
export const vehicleFacts = {
  runs: factsOf<Runs>(written, 'runs'),
  conditions: factsOf<Conditions>(written, 'conditions'),
  permit: factsOf<Permit>(written, 'permit'),
  licenceNeeded: factsOf<LicenceNeeded>(written, 'licence-needed'),
  stay: factsOf<Stay>(written, 'stay'),
  booking: factsOf<Booking>(written, 'booking'),
  fee: factsOf<VehicleFee>(written, 'fee'),
  inspection: factsOf<Inspection>(written, 'inspection'),
  places: factsOf<Places>(written, 'places'),
  round: factsOf<Round>(written, 'round'),
  steps: factsOf<StepList>(written, 'steps'),
  pitfall: factsOf<Pitfall>(written, 'pitfall'),
  licence: factsOf<Licence>(written, 'licence'),
}
