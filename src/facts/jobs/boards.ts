import { factsOf, type FactFile } from '@/domain/fact/fact-file'
import file from './boards.json'
import type { OfficialBoard } from './boards-schema'

export type { OfficialBoard }

const written = file as unknown as FactFile
export const BOARDS_REVIEW_DAYS = written.reviewEveryDays

/** Official boards of vacancies by id, in the order in which they are shown. */
export const officialBoards = factsOf<OfficialBoard>(written, 'board')
