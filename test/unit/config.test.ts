import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.js'

const opinionFor = (url: string, rest: Record<string, string> = {}) =>
  readConfig({ CLAIMGRAPH_LLM_URL: url, CLAIMGRAPH_LLM_MODEL: 'tiny', ...rest }).opinion

describe('the language model for second opinions', () => {
  it('is none where no address is set', () => {
    expect(readConfig({}).opinion).toBeNull()
    expect(
      readConfig({ CLAIMGRAPH_LLM_URL: '', CLAIMGRAPH_LLM_MODEL: 'tiny', CLAIMGRAPH_LLM_KEY: 'k' }).opinion,
    ).toBeNull()
  })

  it.each([
    ['http://localhost:11434', 'http://localhost:11434/v1/chat/completions'],
    ['http://localhost:8080/', 'http://localhost:8080/v1/chat/completions'],
    ['https://api.example.org/v1', 'https://api.example.org/v1/chat/completions'],
    [' https://api.example.org/v1/ ', 'https://api.example.org/v1/chat/completions'],
    ['https://api.example.org/v1/chat/completions', 'https://api.example.org/v1/chat/completions'],
    ['https://api.example.org/v1/chat/completions/', 'https://api.example.org/v1/chat/completions'],
    ['https://example.org/models/openai', 'https://example.org/models/openai/chat/completions'],
    [
      'https://example.org/v1?api-version=2024-10-21#docs',
      'https://example.org/v1/chat/completions?api-version=2024-10-21',
    ],
  ])('is found at %s', (pasted, url) => {
    expect(opinionFor(pasted)).toEqual({ url, model: 'tiny', key: null })
  })

  it.each(['localhost:11434', 'api.example.org/v1', 'file:///etc/passwd', 'https://', 'https://me:secret@example.org'])(
    'is not found at %s, and the message does not repeat it',
    (pasted) => {
      expect(() => opinionFor(pasted)).toThrow(/^CLAIMGRAPH_LLM_URL must look like https:\/\/host\/v1/)
      expect(() => opinionFor(pasted)).not.toThrow(/secret/)
    },
  )

  it('needs a name', () => {
    expect(() => readConfig({ CLAIMGRAPH_LLM_URL: 'https://example.org' })).toThrow(/^CLAIMGRAPH_LLM_MODEL must name/)
    expect(() => opinionFor('https://example.org', { CLAIMGRAPH_LLM_MODEL: 'a\nb' })).toThrow(/^CLAIMGRAPH_LLM_MODEL/)
  })

  it('takes a key that can be sent, and a message about another does not repeat it', () => {
    const withKey = (CLAIMGRAPH_LLM_KEY: string) => opinionFor('https://example.org', { CLAIMGRAPH_LLM_KEY })
    expect(withKey('sk-1')?.key).toBe('sk-1')
    for (const bad of ['sk 1', 'sk\n1', 'skü1']) {
      expect(() => withKey(bad)).toThrow(/^CLAIMGRAPH_LLM_KEY must have/)
      expect(() => withKey(bad)).not.toThrow(bad)
    }
  })
})
