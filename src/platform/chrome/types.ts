/** What the host draws around a page. */
export interface TabLabels {
  home: string
  services: string
  me: string
}

export interface Look {
  theme: 'auto' | 'light' | 'dark'
  contrast: 'auto' | 'high'
  /** The page begins with a band in the accent, and its bar is of one piece with it. */
  hasBand: boolean
}

/** What every `platform/chrome` promises. */
export interface Chrome {
  /** True where the host draws its own title bar and tab bar. */
  hasNativeBars: boolean
  showTitle: (title: string) => void
  /** The app has drawn its page: what came with the HTML of a site has served its time (tools/prerender). */
  revealPage: () => void
  /** The page has come to the front, and stays in sight whatever a page that was left too soon still does. */
  keepInSight: () => void
  /** A page was asked for and has not come yet. */
  showBusy: (isBusy: boolean) => void
  /** The address that brings back what the open page shows now; a browser keeps it for reload and back. */
  showAddress: (path: string) => void
  /** The keyboard goes on at the control with this id, once the one it was on is gone. Only a browser has such a place. */
  focusOn: (id: string) => void
  /** What the page is about has changed: it is read from its top, and the keyboard goes on at its title, unless it is still choosing. */
  showTop: () => void
  /** What was asked for stands further down: it is brought into sight, unless the keyboard is still choosing, and the keyboard stays. */
  showPart: (id: string) => void
  /**
   * Notes where the keyboard is on a page that is about to be covered by another.
   *
   * @returns how to go back there: to the control that led away, or to the page's title if it is gone, stands in the bars, or would call up
   * a phone's keys
   */
  holdFocus: () => () => void
  /** Tell the host the language of the page, for fonts and screen readers. */
  showLanguage: (tag: string) => void
  /** Colours of the title bar, which follow the phone where the theme is `auto`; a browser keeps the theme for what it draws itself. */
  showLook: (look: Look) => void
  /** Labels, colours and pictures of the native tab bar; nothing where the app draws its own. */
  showTabs: (labels: TabLabels, look: Look) => void
}
