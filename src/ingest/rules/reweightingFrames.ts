/**
 * How a sentence says that something is weighted, with `{what}` for the words of what is weighted: the taxonomy of
 * ideas has these words for each kind of reweighting. Matched in small letters.
 */
const reweight = '(?:re-?|up-?|down-?)weight(?:s|ed|ing)?'
const between = '(?:[\\w-]+ ){0,3}'
const each = '(?:the |each |every |all |individual |different |various |multiple |single |its |their |these )?'
const chosen =
  '(?:adaptive|dynamic|learned|learnable|different|higher|lower|larger|smaller|individual|importance|unequal|per-\\w+|[\\w-]+-(?:aware|based|guided|wise|dependent|specific))'

export const reweightingFrames: readonly string[] = [
  `\\b${reweight} (?:of |strategy for |scheme for )?${each}${between}(?:{what})\\b`,
  `\\b(?:{what})(?:-level|-wise|-specific|-aware)?[ -](?:importance )?(?:${reweight}|weighting)\\b`,
  `\\b(?:{what}) (?:are |is |were |being )?(?:[\\w-]+ )?${reweight}\\b`,
  `\\b${chosen} (?:importance )?weights? (?:to|for|of|on|across|over) ${each}${between}(?:{what})\\b`,
  `\\b(?:assign|allocat|giv|learn|adjust|adapt|balanc|comput|determin|updat|tun)\\w* (?:the |a |an )?${between}weights? (?:to|for|of|on|across|over) ${each}${between}(?:{what})\\b`,
  `\\b(?:to|of|for|adaptively|dynamically|by|automatically|explicitly|selectively|that|which|and|appropriately|correctly) weight(?:s|ing|ed)? ${each}${between}(?:{what})\\b`,
  `\\b(?:{what}) weights (?:are|is|based|during|according|dynamically|adaptively|by|via|from|using)\\b`,
  `\\b(?:adaptive|dynamic|learned|learnable|weighted|adjust\\w*|optimal|adapting the|tuning) (?:{what}) weights?\\b`,
  `\\b(?:{what})s? (?:should |must )?(?:not )?(?:be )?weighted (?:by|according|based|equally|differently|un)\\b`,
]
