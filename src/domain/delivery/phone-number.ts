/**
 * A number as it is printed: `+852 2824 6111`, `+86 755 8446 1234`, `12367`, `+852 1868`.
 *
 * Hong Kong and Macao numbers have eight digits in two groups, some of Hong Kong seven; mainland ones are an area code of two (Guangzhou, 20) or
 * three digits, or a mobile number of eleven.
 *
 * No line breaks it but after the code of the place, which stands alone where a number is too long for its line.
 */
export function formatPhone(number: string): string {
  const [code, ...groups] = grouped(number).split(' ')
  return groups.length === 0 ? code! : `${code} ${groups.join('\u00a0')}`
}

function grouped(number: string): string {
  const local = /^\+(852|853)(\d{4})(\d{4})$/.exec(number)
  if (local) return `+${local[1]} ${local[2]} ${local[3]}`
  const seven = /^\+852(\d{3})(\d{4})$/.exec(number)
  if (seven) return `+852 ${seven[1]} ${seven[2]}`
  const short = /^\+(852|853|86)(\d{4,6})$/.exec(number)
  if (short) return `+${short[1]} ${short[2]}`
  const mobile = /^\+86(1\d{2})(\d{4})(\d{4})$/.exec(number)
  if (mobile) return `+86 ${mobile[1]} ${mobile[2]} ${mobile[3]}`
  const landline = /^\+86(10|2\d|[3-9]\d{2})(\d{3,4})(\d{4})$/.exec(number)
  if (landline) return `+86 ${landline[1]} ${landline[2]} ${landline[3]}`
  const hotline = /^\+86(10|2\d|[3-9]\d{2})(\d{5})$/.exec(number)
  return hotline ? `+86 ${hotline[1]} ${hotline[2]}` : number
}
