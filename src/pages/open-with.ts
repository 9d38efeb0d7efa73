import { recordOf } from '@/domain/record/record'
import { openPage } from '@/platform/navigate'
import { useHanded } from '@/stores'

/**
 * Opens a tool with what was answered in another, without a word of it in the address: what one may not know of a person (papers,
 * work, money, health) stays in the app's memory.
 *
 * @param page address without a query; a tool that takes its answers from `useAnswers`
 */
export function openWith(page: string, given: Record<string, string | undefined>): void {
  const { handed: before, hand } = useHanded.getState()
  hand(page, recordOf(Object.entries(given).flatMap(([id, value]): [string, string][] => (value === undefined ? [] : [[id, value]]))))
  // What did not arrive waits for no other page; what a first tap handed over is still on its way.
  openPage(page, () => useHanded.setState({ handed: before }))
}
