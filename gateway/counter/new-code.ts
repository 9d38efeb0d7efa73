/**
 * Makes the code of an office's counter.
 *
 *     npm run gateway:code -- <office>
 *
 * The code is shown once, for the counter; what goes into DESK_CODES is what scrypt makes of it.
 */
import { hashOfCode, newCode } from './codes'

async function main() {
  const office = process.argv[2]
  if (!office || !/^[a-z0-9-]+$/.test(office)) {
    console.error('Which office? npm run gateway:code -- macau-services-centre')
    process.exitCode = 1
    return
  }
  const code = newCode()
  console.log(`code of the counter   ${code}\nfor DESK_CODES        ${JSON.stringify({ [office]: await hashOfCode(code) })}`)
}

void main()
