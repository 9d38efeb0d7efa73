/** One picture. */
export interface Shot {
  platform: string
  /** `home-first` */
  state: string
  view: string
  locale: string
  width: number
}

/** Its file, in the folder of all pictures. */
export const placeOf = ({ platform, state, view, locale, width }: Shot) => `${platform}/${state}/${view}-${locale}-${width}.jpg`

/** Sheets show pictures of this width side by side. */
export const PHONE_WIDTH = 390
