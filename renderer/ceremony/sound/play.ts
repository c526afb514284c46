import type { SoundLevel } from '../../../shared/look'
import { type Sound, sounds, type Tone, tonesBySound } from './tones'

/** Soft is 10 dB below room. */
const shareByLevel: Readonly<Record<SoundLevel, number>> = { off: 0, soft: 10 ** (-10 / 20), room: 1 }

let context: AudioContext | null = null

/** Plays a sound now, in this window, made of tones: there is no file to load or to miss. */
export function play(sound: Sound, level: SoundLevel): void {
  if (level !== 'off') schedule(tonesBySound[sound], shareByLevel[level], 0)
}

const betweenMs = 700

/** All of them one after another, each as loud as it would be. */
export function playAll(level: SoundLevel): void {
  let startMs = 0
  for (const sound of sounds) {
    const tones = tonesBySound[sound]
    schedule(tones, shareByLevel[level], startMs)
    startMs += Math.max(...tones.map(({ fromMs, forMs }) => fromMs + forMs)) + betweenMs
  }
}

function schedule(tones: readonly Tone[], share: number, startMs: number): void {
  context ??= new AudioContext()
  void context.resume()
  const start = context.currentTime + startMs / 1000
  for (const tone of tones) sine(context, tone, share, start)
}

// An edge of a few milliseconds keeps a tone from clicking at its ends.
const edge = 0.008

function sine(
  audio: AudioContext,
  { fromMs, forMs, hz, level, shape }: Tone,
  share: number,
  start: number
): void {
  const from = start + fromMs / 1000
  const until = from + forMs / 1000
  const peak = level * share
  const gain = new GainNode(audio, { gain: 0 })
  gain.gain.setValueAtTime(0, from)
  gain.gain.linearRampToValueAtTime(peak, from + edge)
  if (shape === 'bell') gain.gain.exponentialRampToValueAtTime(peak / 1000, until - edge)
  else gain.gain.setValueAtTime(peak, until - edge)
  gain.gain.linearRampToValueAtTime(0, until)
  const oscillator = new OscillatorNode(audio, { frequency: hz })
  oscillator.connect(gain).connect(audio.destination)
  oscillator.start(from)
  oscillator.stop(until)
}
