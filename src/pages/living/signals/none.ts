/** An answer: nothing of this ladder is up, whatever is live. */
export const NONE = 'none'
