/**
 * `accepted`: the person lets the operator send one message; `refused`: they do not, which is an answer; `unsupported`: the
 * build names no template, or the host has no such messages: offer the calendar; `failed`: anything else.
 */
export type Asked = 'accepted' | 'refused' | 'unsupported' | 'failed'

/** What every `platform/notify` promises. */
export interface Notify {
  /** Whether asking can lead to anything in this build. */
  canNotify: boolean
  /** Asks for one reminder by the host's own messages. Must be called in a tap. */
  askToNotify: () => Promise<Asked>
}
