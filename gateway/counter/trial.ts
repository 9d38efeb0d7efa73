import type { Config } from '../config'
import { hashOfCode, newCode } from './codes'

export interface Trial {
  office: string
  code: string
  /** As DESK_CODES. */
  deskCodes: string
}

const OFFICE = 'macau-services-centre'

/**
 * A code of this start alone, with which whoever develops tries the counter's page; the caller shows it on its own terminal. None
 * in production, none where the operator has named codes, and none on a database that others use too.
 */
export async function trialCounter({ isProduction, deskCodes, databaseUrl, deskFolder }: Pick<Config, 'isProduction' | 'deskCodes' | 'databaseUrl' | 'deskFolder'>): Promise<Trial | undefined> {
  if (isProduction || deskCodes !== undefined || databaseUrl !== undefined || deskFolder === undefined) return undefined
  const code = newCode()
  return { office: OFFICE, code, deskCodes: JSON.stringify({ [OFFICE]: await hashOfCode(code) }) }
}
