import { FeedError } from '../feeds/feed'
import { BusyError, ConflictError } from '../store/store'
import { loggerOptions } from './logs'
import { Refused } from './refused'

/** As a line of the log has it: of an error its kind and its place, never its message. */
const said = (error: Error): { type?: string } => {
  const { serializers } = loggerOptions('info').logger as unknown as { serializers: { err: (error: Error) => { type?: string } } }
  return serializers.err(error)
}

test('each kind of error has its name in the log, and none says its message', () => {
  const errors = [new Refused(400, 'not-valid'), new FeedError('shape', 'planted'), new BusyError('planted'), new ConflictError('planted')]
  expect(errors.map((error) => said(error).type)).toEqual(['Refused', 'FeedError', 'BusyError', 'ConflictError'])
  expect(JSON.stringify(errors.map(said))).not.toContain('planted')
})
