/** Every feed that the gateway has. */
import { buses } from './of/buses'
import { carParks } from './of/car-parks'
import { emergencyWaits } from './of/emergency-waits'
import { ferryArrivals } from './of/ferry-arrivals'
import { hongKongBoard } from './of/hong-kong-board'
import { hongKongQueues } from './of/hong-kong-queues'
import { hongKongWarnings } from './of/hong-kong-warnings'
import { macaoQueues } from './of/macao-queues'
import { macaoWarnings } from './of/macao-warnings'
import { nextTrains } from './of/next-trains'
import { rates } from './of/rates'

export const FEEDS = [hongKongQueues, hongKongBoard, macaoQueues, nextTrains, buses, ferryArrivals, rates, hongKongWarnings, macaoWarnings, emergencyWaits, carParks]
