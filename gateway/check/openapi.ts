/**
 * Whether what the gateway serves at /openapi.json is OpenAPI 3.1, by the schemas of the OpenAPI Initiative.
 *
 *     npm run gateway:openapi
 */
import { wholeGateway } from './whole-gateway'

/** Named here, so that types need it no more than the gateway does: only this check uses it. */
const VALIDATOR = '@seriousme/openapi-schema-validator'

interface Validator {
  validate: (description: object) => Promise<{ valid: boolean; errors?: unknown }>
  version: string
}

async function check() {
  const { Validator } = (await import(VALIDATOR)) as { Validator: new () => Validator }
  const isValid = async (description: object) => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(description)
    return { ok: valid && validator.version === '3.1', errors }
  }
  const gateway = await wholeGateway({ logLevel: 'silent' })
  const description = (await gateway.app.inject('/openapi.json')).json<{ paths: Record<string, object> }>()
  await gateway.close()
  const { ok, errors } = await isValid(description)
  // A check that was never seen failing is none.
  const broken = await isValid({ ...description, paths: { ...description.paths, '/broken': { get: { parameters: [{ name: 'a', in: 'nowhere' }], responses: {} } } } })
  if (!ok || broken.ok) {
    console.error(ok ? 'a broken description was accepted' : JSON.stringify(errors, undefined, 2))
    process.exit(1)
  }
  console.log(`OpenAPI 3.1, ${Object.keys(description.paths).length} addresses; a broken one is refused`)
}

void check()
