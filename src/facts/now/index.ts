import type { Notice } from '@/domain/notice/notice'
import list from './notices.json'

/** Checked by `tools/data`: every day exists, every notice has a source. */
export const notices = list.notices as unknown as Notice[]
