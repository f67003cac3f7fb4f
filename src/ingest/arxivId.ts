const arxivForm =
  /^(?:arxiv:\s*|https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\/)?((?:\d{4}\.\d{4,5})|(?:[a-z-]+(?:\.[A-Z]{2})?\/\d{7}))(?:v\d+)?(?:\.pdf)?$/i

/**
 * The arXiv identifier, without its version, that a source's identifier holds: `2212.04486` for
 * `arXiv:2212.04486v2`, `cs/0112017` for `cs/0112017`. Null where it holds none.
 */
export const arxivId = (sourceId: string): string | null => arxivForm.exec(sourceId.trim())?.[1] ?? null
