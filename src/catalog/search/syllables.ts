/** Syllables as pairs of initial and final: two small numbers for each reading of a character. Append only. */
const list = (text: string): readonly string[] => text.split(' ')

/** Hanyu Pinyin without tones; ü is written v, as on a keyboard. At most 32 initials and 64 finals. */
export const PINYIN = {
  initials: list(' b p m f d t n l g k h j q x zh ch sh r z c s y w'),
  finals: list(
    'a o e i u v ai ei ao ou an en ang eng ong er ia ie iao iu ian in iang ing iong ua uo uai ui uan un uang ue ve uang n m ng io ei',
  ),
}

/** Jyutping without tones. */
export const JYUTPING = {
  initials: list(' b p m f d t n l g k ng h gw kw w z c s j'),
  finals: list(
    'aa aai aau aam aan aang aap aat aak a ai au am an ang ap at ak e ei eu em eng ep ek en et i iu im in ing ip it ik o oi ou on ong ot ok u ui un ung ut uk oe oeng oek oet eoi eon eot yu yun yut m ng oen om op',
  ),
}
