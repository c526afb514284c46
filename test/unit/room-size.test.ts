import { expect, test } from 'vitest'
import { heightFor, readableTo } from '../../shared/room-size'

test('a picture two metres high is read from twelve metres, and twelve metres ask for two', () => {
  expect(readableTo(2)).toBeCloseTo(12.2)
  expect(heightFor(12.2)).toBeCloseTo(2)
})
