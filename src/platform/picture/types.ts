import type { Picture } from '@/domain/picture/picture'

/**
 * How it ended. `saved`: in the phone's album, or as a file in a browser; `shared`: handed to another app; `cancelled`: the person
 * thought better of it; `refused`: the phone may not write into the album; `unsupported`: there is no canvas here, so offer words.
 */
export type Pictured = 'saved' | 'shared' | 'cancelled' | 'refused' | 'unsupported' | 'failed'

/** What every `platform/picture` promises. */
export interface Pictures {
  /** Draws a picture and hands it over. The phone asks for its album the first time, so only ever at the person's word. Never rejects. */
  handOver: (picture: Picture, fileName: string) => Promise<Pictured>
}
