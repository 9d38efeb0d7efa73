import type { Launch } from './types'

export const launchQuery: Launch['launchQuery'] = ({ scene, q, qrCode, id }) => ({ scene, q, qrCode, id })
