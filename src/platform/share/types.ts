/** A page to share: its title and its address within the app. */
export interface Shared {
  title: string
  path: string
}

/** What every `platform/share` promises. */
export interface Share {
  /** True where a tap on a native button shares (`openType="share"`); else call `shareLink`. */
  hasShareButton: boolean
  /** What the host's own share menu sends for this page. A hook. */
  useShared: (shared: Shared) => void
  /** Address on the web, where the app runs on a site; for another device. */
  siteLink: (path: string) => string | undefined
  /** Shares a link, or copies it where there is nothing to share with. */
  shareLink: (shared: Shared) => Promise<'done' | 'copied' | 'cancelled' | 'failed'>
}
