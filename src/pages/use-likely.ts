import { useSettings, type Who } from '@/stores'

/**
 * The first answer that is likely of who the person said to be: shown as given, and any other may be chosen. Nothing where they
 * said nothing of it, or things that lead to different answers.
 *
 * @param answerOf what one kind of person most likely answers
 */
export function useLikely<Answer extends string>(answerOf: (who: Who) => Answer | undefined): Answer | undefined {
  const who = useSettings((settings) => settings.who)
  const likely = [...new Set(who.flatMap((one) => answerOf(one) ?? []))]
  return likely.length === 1 ? likely[0] : undefined
}
